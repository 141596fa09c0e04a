import { Correlator, } from '../../language/sigma/correlation/correlator.js';
import { membersOf } from '../draft.js';
import { correlationReason } from '../explain/correlation-reason.js';
import { HitQueue } from '../hit-queue.js';
// Closing goes through all groups.
const fewestOpen = 4_096;
/** Sends the events of a correlation's rules through its windows, which go by the time of the calls, whenever the records
 * arrive and whenever rules run. The first column of a hit says which rules it matches. */
export class SigmaCorrelationFold {
    #rule;
    #hits;
    #plan;
    #correlator;
    #waiting = new HitQueue();
    constructor(rule, hits, plan) {
        this.#rule = rule;
        this.#hits = hits;
        this.#plan = plan;
        this.#correlator = new Correlator(plan);
    }
    evaluate() {
        return [];
    }
    take(hit) {
        this.#waiting.add(hit);
    }
    /** Hands the hits over in order and closes windows on the way, so that not all of them are there at once. */
    *settle(limit) {
        const { events } = this.#hits;
        this.#waiting.sort((left, right) => events.compare(this.#hits.rowOf(left), this.#hits.rowOf(right)));
        let at = 0;
        let open = 0;
        for (; at < this.#waiting.length; at += 1) {
            const event = this.#eventOf(this.#waiting.at(at));
            if (event.time >= limit)
                break;
            if (open >= Math.max(fewestOpen, this.#correlator.groups)) {
                yield* this.#close(event.time);
                open = 0;
            }
            this.#correlator.add(event);
            open += 1;
        }
        this.#waiting.drop(at);
        yield* this.#close(limit);
    }
    *#close(limit) {
        for (const match of this.#correlator.close(limit))
            yield this.#draftOf(match);
    }
    explain(run, hit) {
        const events = run.window().map((one) => this.#eventOf(one));
        return correlationReason(this.#plan, events, this.#eventOf(hit));
    }
    #eventOf(hit) {
        const { events } = this.#hits;
        const row = this.#hits.rowOf(hit);
        return {
            number: hit,
            time: events.timeOf(row),
            order: events.positionOf(row),
            leaves: numbersOf(this.#hits.valueOf(hit, 0)),
            values: this.#hits.valuesOf(hit, 1, this.#hits.width - 1),
        };
    }
    #draftOf({ group, from, events, measure }) {
        const { groupBy, timespan } = this.#rule.linked.correlation;
        const to = from + timespan;
        return {
            identity: { parts: ['correlation', JSON.stringify(group), String(from)] },
            run: { index: 0, from, to },
            group: Object.fromEntries(groupBy.map((name, index) => [name, group[index]])),
            values: { [measure.name]: measure.value },
            openUntil: Number.NEGATIVE_INFINITY,
            members: membersOf(events),
        };
    }
}
function numbersOf(value) {
    const items = typeof value === 'object' ? value : [value];
    return items.filter((item) => typeof item === 'number');
}
//# sourceMappingURL=sigma-correlation-fold.js.map