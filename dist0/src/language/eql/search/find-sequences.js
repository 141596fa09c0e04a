import { MissingEvents } from './missing-events.js';
/** Finds the sequences among rows that are ordered by time, in the order of their last event. Elasticsearch's rules:
 * of several that wait for the same stage the newest goes on and the others are forgotten, also when it then takes
 * longer than `maxSpan`; an event fills no two places of one sequence; one that ends sequences may complete one first. */
export function findSequences(rows, plan) {
    const machine = new SequenceMachine(rows, plan);
    for (let row = 0; row < rows.length; row += 1)
        machine.take(row);
    return machine.matches;
}
class SequenceMachine {
    matches = [];
    #rows;
    #plan;
    /** The filters of the places that events fill, in order. */
    #filters;
    #missing;
    /** By key: what waits after each place for the next. */
    #waiting = new Map();
    constructor(rows, plan) {
        this.#rows = rows;
        this.#plan = plan;
        this.#filters = plan.places.filter(({ missing }) => !missing).map(({ filter }) => filter);
        const asksForNone = this.#filters.length < plan.places.length;
        this.#missing = asksForNone ? new MissingEvents(rows, plan) : undefined;
    }
    take(row) {
        const { until } = this.#plan;
        const keys = [];
        for (const filter of this.#rows.filtersOf(row))
            keys[filter] = this.#rows.keysOf(row, filter);
        // From last to first, so that what an event moves on cannot be moved on by it again.
        for (let place = this.#filters.length - 1; place >= 0; place -= 1) {
            for (const key of keys[this.#filters[place]] ?? [])
                this.#fill(place, row, key);
        }
        if (until === undefined)
            return;
        for (const { text } of keys[until] ?? [])
            this.#waiting.delete(text);
    }
    #fill(place, row, key) {
        const reached = this.#reach(place, row, key);
        if (reached === undefined)
            return;
        if (place === this.#filters.length - 1) {
            this.#complete(reached, key);
            return;
        }
        const waiting = this.#waiting.get(key.text) ?? [];
        waiting[place] = reached;
        this.#waiting.set(key.text, waiting);
    }
    /** The sequence up to a place, with the row in it; undefined when nothing waits for the row. */
    #reach(place, row, key) {
        const time = this.#rows.timeOf(row);
        if (place === 0)
            return { row, startedAt: time, before: undefined };
        const waiting = this.#waiting.get(key.text);
        const before = waiting?.[place - 1];
        if (waiting === undefined || before === undefined)
            return undefined;
        waiting[place - 1] = undefined;
        const { maxSpan } = this.#plan;
        if (maxSpan !== undefined && time - before.startedAt > maxSpan)
            return undefined;
        return { row, startedAt: before.startedAt, before };
    }
    #complete(reached, key) {
        const rows = rowsOf(reached);
        if (this.#missing?.isSpoilt(rows, key.text) === true)
            return;
        let next = 0;
        const members = this.#plan.places.map(({ missing }) => {
            if (missing)
                return undefined;
            next += 1;
            return rows[next - 1];
        });
        this.matches.push({ members, key: key.values });
    }
}
function rowsOf(last) {
    const rows = [];
    for (let at = last; at !== undefined; at = at.before) {
        rows.push(at.row);
    }
    return rows.reverse();
}
//# sourceMappingURL=find-sequences.js.map