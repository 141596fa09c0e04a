import { alertDocumentOf } from './alerts/alert-document.js';
import { EventIds } from './event-ids.js';
import { PageStore } from './memory/page-store.js';
import { ValuePool } from './memory/value-pool.js';
import { NumberColumn } from './number-column.js';
// Of two events of equal time, the one of the history comes first, whatever the positions in their files.
const past = 2 ** 40;
/** What is kept of the events that some rule matched: a row of numbers and an id each, never the record. */
export class EventTable {
    /** Where the hits of these events are kept as well. */
    store;
    pool;
    #times;
    #visible;
    #positions;
    #history;
    #ids;
    #kept;
    /** The records behind the rows that are alerts. */
    #records = new Map();
    /** `keepEvents` holds on to the events themselves, for alerts that are documents for other rules. */
    constructor({ keepEvents = false, store = new PageStore() } = {}) {
        this.store = store;
        this.pool = new ValuePool(store);
        this.#times = new NumberColumn(store);
        this.#visible = new NumberColumn(store);
        this.#positions = new NumberColumn(store);
        this.#history = new NumberColumn(store);
        this.#ids = new EventIds(store);
        this.#kept = keepEvents ? [] : undefined;
    }
    get length() {
        return this.#times.length;
    }
    /** The row of the event with the same eventID, or undefined. */
    find(event) {
        const id = idOf(event);
        return id === undefined ? undefined : this.#ids.find(id);
    }
    /** Appends a row and gives its index. History raises no alert of its own. */
    add(event, isHistory) {
        this.#times.push(event.time);
        this.#visible.push(event.ingested ?? event.time);
        this.#positions.push(isHistory ? event.position - past : event.position);
        this.#history.push(isHistory ? 1 : 0);
        this.#ids.push(idOf(event));
        this.#kept?.push(event);
        const records = alertDocumentOf(event)?.records;
        if (records !== undefined)
            this.#records.set(this.length - 1, records);
        return this.length - 1;
    }
    /** The event of a row, where events are kept. */
    eventOf(row) {
        return this.#kept?.[row];
    }
    /** The eventIDs of the records in some rows: of an alert those behind it, each once. */
    recordsOf(rows) {
        if (this.#records.size === 0)
            return rows.map((row) => this.idOf(row));
        return [...new Set(rows.flatMap((row) => this.#records.get(row) ?? [this.idOf(row)]))];
    }
    /** `@timestamp` of a row. */
    timeOf(row) {
        return this.#times.at(row);
    }
    /** From when on a search finds the event: its ingest time. */
    visibleFrom(row) {
        return this.#visible.at(row);
    }
    positionOf(row) {
        return this.#positions.at(row);
    }
    /** The order of `@timestamp`, then of the source. */
    compare(left, right) {
        return this.timeOf(left) - this.timeOf(right) || this.positionOf(left) - this.positionOf(right);
    }
    isHistory(row) {
        return this.#history.at(row) === 1;
    }
    /** A record given as history and as input is input. */
    judge(row) {
        this.#history.set(row, 0);
    }
    /** The eventID, or `#position` for a record that has none. */
    idOf(row) {
        return this.#ids.at(row) ?? `#${this.positionOf(row)}`;
    }
}
function idOf(event) {
    const id = event.record['eventID'];
    return typeof id === 'string' && id !== '' ? id : undefined;
}
//# sourceMappingURL=event-table.js.map