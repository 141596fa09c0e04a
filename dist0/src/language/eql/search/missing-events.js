/** Knows of a window where the events are that a sequence must not have around it. */
export class MissingEvents {
    #rows;
    #maxSpan;
    #leading;
    #trailing;
    #between;
    /** By filter and key: the times of the events, in order. */
    #times = new Map();
    constructor(rows, plan) {
        this.#rows = rows;
        // A sequence that asks for no event always has one.
        this.#maxSpan = plan.maxSpan ?? Number.POSITIVE_INFINITY;
        const gaps = gapsOf(plan);
        const last = plan.places.filter(({ missing }) => !missing).length;
        this.#leading = gaps.find(({ after }) => after === 0)?.filters ?? [];
        this.#trailing = gaps.find(({ after }) => after === last)?.filters ?? [];
        this.#between = gaps.filter(({ after }) => after > 0 && after < last);
        for (const filter of gaps.flatMap(({ filters }) => filters))
            this.#times.set(filter, new Map());
        for (let row = 0; row < rows.length; row += 1)
            this.#note(row);
    }
    /** True when an event is where the sequence of these rows has none. */
    isSpoilt(rows, key) {
        return (this.#between.some((gap) => this.#isAnyBetween(rows, gap, key)) ||
            this.#isSpoiltOutside(rows, key));
    }
    /** Before the first event and after the last, more than `maxSpan` must be free: up to the sequence's other end, or
     * to the event beyond it where both ends ask for none. An end without any event is enough. */
    #isSpoiltOutside(rows, key) {
        let from = this.#rows.timeOf(rows[0]);
        let to = this.#rows.timeOf(rows[rows.length - 1]);
        if (this.#leading.length + this.#trailing.length === 0)
            return false;
        if (this.#leading.length > 0)
            from = this.#lastBefore(from, this.#leading, key);
        if (this.#trailing.length > 0)
            to = this.#firstAfter(to, this.#trailing, key);
        return from !== undefined && to !== undefined && to - from <= this.#maxSpan;
    }
    #note(row) {
        for (const filter of this.#rows.filtersOf(row)) {
            const ofFilter = this.#times.get(filter);
            if (ofFilter === undefined)
                continue;
            for (const { text } of this.#rows.keysOf(row, filter)) {
                const times = ofFilter.get(text) ?? [];
                times.push(this.#rows.timeOf(row));
                ofFilter.set(text, times);
            }
        }
    }
    #isAnyBetween(rows, { filters, after }, key) {
        const found = this.#firstAfter(this.#rows.timeOf(rows[after - 1]), filters, key);
        return found !== undefined && found < this.#rows.timeOf(rows[after]);
    }
    #firstAfter(time, filters, key) {
        return this.#nearest(filters, key, (times) => times[countUpTo(times, time)])?.at(0);
    }
    #lastBefore(time, filters, key) {
        return this.#nearest(filters, key, (times) => times[countBefore(times, time) - 1])?.at(-1);
    }
    /** What the lists of some filters give, in order. */
    #nearest(filters, key, pick) {
        const picked = filters.flatMap((filter) => pick(this.#times.get(filter)?.get(key) ?? []) ?? []);
        return picked.sort((left, right) => left - right);
    }
}
function gapsOf({ places }) {
    const gaps = new Map();
    let after = 0;
    for (const { filter, missing } of places) {
        if (!missing)
            after += 1;
        else
            gaps.set(after, [...(gaps.get(after) ?? []), filter]);
    }
    return Array.from(gaps, ([place, filters]) => ({ after: place, filters }));
}
function countBefore(times, time) {
    return countWhile(times, (each) => each < time);
}
function countUpTo(times, time) {
    return countWhile(times, (each) => each <= time);
}
/** How many of the first elements pass, by halving: those that pass stand first. */
function countWhile(times, passes) {
    let low = 0;
    let high = times.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (passes(times[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
//# sourceMappingURL=missing-events.js.map