import { everyDetector } from '../../engine/detector-index.js';
import { Matcher } from '../../engine/matcher.js';
import { NearestMisses } from './nearest-misses.js';
const mostMisses = 5;
// What is shown is a handful; which handful is known only at the end.
const mostKept = 10_000;
/** Sends events past one rule and keeps what an explanation needs. Memory is bounded by what the rule matches. */
export class Investigation {
    conditions;
    #matcher;
    #misses;
    #wanted;
    #suspects = new Map();
    #events = new Map();
    #lastHit;
    #read = 0;
    #matched = 0;
    #duplicate = 0;
    constructor(detector, wanted) {
        this.conditions = detector.conditions?.() ?? [];
        this.#misses = new NearestMisses(this.conditions, mostMisses);
        this.#wanted = wanted;
        this.#matcher = new Matcher([detector], everyDetector([detector]), {
            onHit: (_place, hit) => {
                this.#lastHit = hit;
            },
        });
    }
    /** Takes an event of the history, which is not asked about. */
    remember(event) {
        this.#matcher.match(event, true);
    }
    /** Takes the next event; gives its hit when it is a new match. */
    take(event) {
        this.#read += 1;
        this.#lastHit = undefined;
        const outcome = this.#matcher.match(event, false);
        const hit = this.#lastHit;
        const fate = outcome === 'duplicate' ? 'duplicate' : hit === undefined ? 'miss' : 'match';
        if (fate === 'duplicate')
            this.#duplicate += 1;
        if (fate === 'miss' && this.#wanted.size === 0)
            this.#misses.offer(event);
        if (hit !== undefined) {
            this.#matched += 1;
            if (this.#events.size < mostKept)
                this.#events.set(hit, event);
        }
        const id = eventIdOf(event);
        const isNews = this.#wanted.has(id) && !this.#suspects.has(id);
        if (isNews)
            this.#suspects.set(id, { event, fate, hit });
        return hit;
    }
    get hits() {
        return this.#matcher.columns[0];
    }
    get logStart() {
        return this.#matcher.logStart;
    }
    get counts() {
        return { read: this.#read, matched: this.#matched, duplicate: this.#duplicate };
    }
    get misses() {
        return this.#misses.list;
    }
    /** The event with an id that was wanted. */
    suspect(id) {
        return this.#suspects.get(id);
    }
    /** The event of a hit; undefined for all but the first ten thousand. */
    eventOf(hit) {
        return this.#events.get(hit);
    }
}
/** What names an event: its eventID, or `#position` where it has none. */
export function eventIdOf({ record, position }) {
    const id = record['eventID'];
    return typeof id === 'string' && id !== '' ? id : `#${position}`;
}
//# sourceMappingURL=investigation.js.map