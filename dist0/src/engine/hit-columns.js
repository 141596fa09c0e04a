import { ValueColumn } from './memory/value-column.js';
import { NumberColumn } from './number-column.js';
/** The hits of one detector, in columns; a hit is its index. */
export class HitColumns {
    events;
    #rows;
    #times;
    #values = [];
    #overrides = [];
    constructor(events) {
        this.events = events;
        this.#rows = new NumberColumn(events.store);
        this.#times = new NumberColumn(events.store);
    }
    get length() {
        return this.#rows.length;
    }
    /** How many values each hit has. */
    get width() {
        return this.#values.length;
    }
    /** Appends a hit of the event in a row of the table and gives its index. */
    add(row, hit) {
        this.#rows.push(row);
        this.#times.push(hit.time);
        this.#append(this.#values, hit.values);
        if (hit.overrides !== undefined)
            this.#append(this.#overrides, hit.overrides);
        return this.length - 1;
    }
    /** A field of the event that the alert may take something from. */
    overrideOf(hit, column) {
        return this.#overrides[column]?.at(hit);
    }
    /** The row of a hit's event. */
    rowOf(hit) {
        return this.#rows.at(hit);
    }
    /** The time that decides which windows hold the hit: the rule's override, else `@timestamp`. */
    timeOf(hit) {
        return this.#times.at(hit);
    }
    /** From when on a run can see the hit. */
    visibleFrom(hit) {
        return Math.max(this.timeOf(hit), this.events.visibleFrom(this.rowOf(hit)));
    }
    valueOf(hit, column) {
        return this.#values[column]?.at(hit);
    }
    /** Some values of a hit: `count` columns from one on. */
    valuesOf(hit, from, count) {
        const values = [];
        for (let offset = 0; offset < count; offset += 1)
            values.push(this.valueOf(hit, from + offset));
        return values;
    }
    /** The order of windows: by time, then by the source's order. */
    compare(left, right) {
        const byTime = this.timeOf(left) - this.timeOf(right);
        if (byTime !== 0)
            return byTime;
        return this.events.positionOf(this.rowOf(left)) - this.events.positionOf(this.rowOf(right));
    }
    #append(columns, values) {
        const { store, pool } = this.events;
        for (let column = 0; column < values.length; column += 1) {
            const cells = (columns[column] ??= new ValueColumn(store, pool));
            cells.push(values[column]);
        }
    }
}
//# sourceMappingURL=hit-columns.js.map