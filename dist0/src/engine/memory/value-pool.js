import { poolShare } from './page-store.js';
import { TextHeap } from './text-heap.js';
// Beside its characters a text costs its head, its slot in a map and its place in a list.
const bytesOfEntry = 80;
/** The values of all columns. Every record brings its own copy of the same ARN: one is kept, until the room for them is
 * full; what comes later is written down each time. */
export class ValuePool {
    #values = [];
    #numberOfText = new Map();
    #numberOfList = new Map();
    #heap;
    #room;
    constructor(store) {
        this.#heap = new TextHeap(store);
        this.#room =
            store.bound === undefined ? Number.POSITIVE_INFINITY : store.bound.bytes * poolShare;
    }
    /** Keeps a value and says where. */
    add(value) {
        const isText = typeof value === 'string';
        const text = isText ? value : textOfList(value);
        const numbers = isText ? this.#numberOfText : this.#numberOfList;
        const number = numbers.get(text);
        if (number !== undefined)
            return { kind: 'known', place: number };
        if (this.#room <= 0)
            return { kind: isText ? 'text' : 'list', place: this.#heap.add(text) };
        this.#room -= text.length * (isText ? 1 : 2) + bytesOfEntry;
        numbers.set(text, this.#values.length);
        return { kind: 'known', place: this.#values.push(value) - 1 };
    }
    at({ kind, place }) {
        if (kind === 'known')
            return this.#values[place];
        const text = this.#heap.at(place);
        return kind === 'text' ? text : listOfText(text);
    }
}
/** JSON, but for the numbers that JSON has not. */
function textOfList(list) {
    return JSON.stringify(list.map((item) => (isUnwritable(item) ? [String(item)] : item)));
}
function isUnwritable(item) {
    return typeof item === 'number' && (!Number.isFinite(item) || Object.is(item, -0));
}
function listOfText(text) {
    const items = JSON.parse(text);
    return items.map((item) => (typeof item === 'object' ? numberOf(item[0]) : item));
}
/** String writes -0 as 0; the only other ones are NaN and the infinities. */
function numberOf(text) {
    return text === '0' ? -0 : Number(text);
}
//# sourceMappingURL=value-pool.js.map