import { readNumber } from '../../read-number.js';
import { GroupWindow } from './group-window.js';
import { groupKeys } from './group-keys.js';
import { limitsHold } from './limits-hold.js';
import { measureOf } from './measure.js';
/** A correlation at work: events in, in nearly any order, matches out as soon as nothing can change them.
 * @example correlator.add(event); correlator.close(Number.POSITIVE_INFINITY) */
export class Correlator {
    #plan;
    #inner;
    #groups = new Map();
    constructor(plan) {
        this.#plan = plan;
        this.#inner = new Map(plan.sources.flatMap(({ from }, index) => from.kind === 'plan' ? [[index, new Correlator(from.plan)]] : []));
    }
    /** How many groups have an event in a window that is not closed. */
    get groups() {
        let count = this.#groups.size;
        for (const inner of this.#inner.values())
            count += inner.groups;
        return count;
    }
    add(event) {
        for (const inner of this.#inner.values())
            inner.add(event);
        const { time, order, leaves, values } = event;
        const own = this.#plan.sources.flatMap(({ from }, index) => from.kind === 'leaf' && leaves.includes(from.leaf) ? [index] : []);
        if (own.length > 0)
            this.#enter(own, { time, order, values, events: [event.number] });
    }
    /** Decides the windows that end before a moment, for which all events up to it are known; matches in order. */
    close(limit) {
        let ready = limit;
        for (const [source, inner] of this.#inner) {
            for (const match of inner.close(limit))
                this.#enter([source], match);
            ready = Math.min(ready, inner.#horizon(limit));
        }
        const matches = [];
        for (const [key, state] of this.#groups) {
            const full = state.window.slide(ready, (value) => this.#isFull(value));
            matches.push(...full.map((window) => this.#matchOf(state, window)));
            if (state.window.isEmpty)
                this.#groups.delete(key);
        }
        return matches.sort((left, right) => left.time - right.time || left.order - right.order);
    }
    /** No later match can have an earlier time: one that is still open begins less than a timespan before. */
    #horizon(limit) {
        let ready = limit;
        for (const inner of this.#inner.values())
            ready = Math.min(ready, inner.#horizon(limit));
        return ready - this.#plan.correlation.timespan;
    }
    #enter(sources, what) {
        const entered = new Map();
        for (const index of sources) {
            const source = this.#plan.sources[index];
            const measured = measuredBy(source, what.values, this.#plan.correlation);
            for (const group of groupKeys(source.group.map((column) => what.values[column]))) {
                const key = JSON.stringify(group);
                const known = entered.get(key);
                if (known === undefined) {
                    entered.set(key, { state: this.#stateOf(key, group), sources: [index], measured });
                }
                else
                    known.sources.push(index);
            }
        }
        for (const { state, sources: ofGroup, measured } of entered.values()) {
            state.window.add({ ...what, sources: ofGroup, measured });
        }
    }
    #stateOf(key, group) {
        const known = this.#groups.get(key);
        if (known !== undefined)
            return known;
        const { correlation } = this.#plan;
        const measure = measureOf(correlation);
        const window = new GroupWindow(measure, correlation.timespan);
        const state = { group, window, measureName: measure.name };
        this.#groups.set(key, state);
        return state;
    }
    /** Without a condition a temporal correlation wants every rule. */
    #isFull(value) {
        const { limits } = this.#plan.correlation;
        return limits.length === 0 ? value === this.#plan.sources.length : limitsHold(value, limits);
    }
    #matchOf({ group, measureName }, { occurrences, value }) {
        const last = occurrences.at(-1);
        const values = [...last.values];
        this.#plan.groupColumns.forEach((column, index) => (values[column] = group[index]));
        return {
            group,
            from: occurrences[0].time,
            time: last.time,
            order: last.order,
            events: [...new Set(occurrences.flatMap(({ events }) => events))],
            measure: { name: measureName, value },
            values,
        };
    }
}
/** What of an occurrence is counted: combinations of the fields' values, or the numbers of one. */
function measuredBy({ fields }, values, { type }) {
    if (fields.length === 0)
        return [];
    const found = fields.map((column) => values[column]);
    if (type === 'value_count')
        return groupKeys(found).map((key) => JSON.stringify(key));
    return groupKeys(found).flatMap(([value]) => readNumber(String(value)) ?? []);
}
//# sourceMappingURL=correlator.js.map