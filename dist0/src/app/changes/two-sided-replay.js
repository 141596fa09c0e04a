import { Replay } from '../../engine/replay.js';
import { Sieve } from '../../engine/sieve.js';
import { AlertDetails } from '../alert-details.js';
import { MissedEvents } from './missed-events.js';
import { whyLostNow } from './why-lost-now.js';
/** Two sets of rules that see the same events in one pass. */
export class TwoSidedReplay {
    /** Finds the records that concern a rule of either side. */
    sieve;
    #details;
    #before;
    #now;
    #phase;
    #missed = new Map();
    /** The detectors of now as they run: watched. */
    #running = new Map();
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    constructor(pairs, { fields, phase, store }) {
        this.#details = new AlertDetails(fields, store);
        this.#phase = phase;
        const before = pairs.flatMap((pair) => this.#watchedBefore(pair));
        const now = pairs.flatMap((pair) => pair.now?.detector ?? []);
        const watched = this.#details.watch(now);
        for (const [index, detector] of now.entries())
            this.#running.set(detector, watched[index]);
        this.sieve = new Sieve([...before, ...now], fields);
        this.#before = new Replay({ detectors: this.#details.watch(before), fields, phase, store });
        this.#now = new Replay({ detectors: watched, fields, phase, store });
    }
    remember(read) {
        this.#details.look(read);
        this.#before.remember(read.event);
        this.#now.remember(read.event);
    }
    take(read) {
        this.#see(read.event.time);
        this.#details.look(read);
        this.#before.take(read.event);
        this.#now.take(read.event);
    }
    /** Takes the time of a record that no rule of either side can match. */
    skip(time, isHistory) {
        for (const side of [this.#before, this.#now]) {
            if (isHistory)
                side.rememberSkipped(time);
            else
                side.skip(time);
        }
        if (!isHistory)
            this.#see(time);
    }
    /** The times of the first and the last event; undefined where there was none. */
    get span() {
        return this.#first > this.#last ? undefined : { first: this.#first, last: this.#last };
    }
    finish(malformed) {
        for (const side of [this.#before, this.#now])
            side.skipMalformed(malformed);
        return { before: this.#before.finish(), now: this.#now.finish() };
    }
    detailOf(alert) {
        return this.#details.of(alert);
    }
    /** Why the rule of now does not raise an alert that its rule of before raised. */
    whyLost(alert, { before, now }) {
        const detector = now?.detector && this.#running.get(now.detector);
        if (before?.detector === undefined || detector === undefined)
            return { because: [] };
        const missed = this.#missed.get(before.detector) ?? new MissedEvents();
        return whyLostNow(alert, { detector, running: this.#now, missed, phase: this.#phase });
    }
    #see(time) {
        if (time < this.#first)
            this.#first = time;
        if (time > this.#last)
            this.#last = time;
    }
    #watchedBefore({ before, now }) {
        if (before?.detector === undefined)
            return [];
        if (now?.detector === undefined)
            return [before.detector];
        const missed = new MissedEvents();
        this.#missed.set(before.detector, missed);
        return [missed.watch(before.detector, now.detector)];
    }
}
//# sourceMappingURL=two-sided-replay.js.map