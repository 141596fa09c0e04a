import { compareOccurrences } from './occurrence.js';
/** The occurrences of one group, with a window that slides over them: it begins with an occurrence and reaches one
 * timespan, both ends included. A window that lies inside another is not looked at by itself, so that the tail of a
 * burst is no burst of its own; one that fulfils the condition is taken whole, and the next begins behind it. */
export class GroupWindow {
    #measure;
    #timespan;
    #items = [];
    #left = 0;
    #right = 0;
    #isInOrder = true;
    /** The end of the last window that was looked at. */
    #covered = Number.NEGATIVE_INFINITY;
    constructor(measure, timespan) {
        this.#measure = measure;
        this.#timespan = timespan;
    }
    get isEmpty() {
        return this.#left === this.#items.length;
    }
    /** Takes an occurrence, in any order: logs are read region by region. */
    add(occurrence) {
        const last = this.#items.at(-1);
        this.#items.push(occurrence);
        if (last !== undefined && compareOccurrences(last, occurrence) > 0)
            this.#isInOrder = false;
    }
    /** Slides on while windows end before a moment, and gives those that fulfil the condition. */
    slide(limit, isFull) {
        const full = [];
        this.#sort();
        while (this.#left < this.#items.length) {
            const end = this.#items[this.#left].time + this.#timespan;
            if (end >= limit && limit !== Number.POSITIVE_INFINITY)
                break;
            this.#fill(end);
            const isInside = this.#items[this.#right - 1].time <= this.#covered;
            const value = isInside ? undefined : this.#measure.value();
            if (value !== undefined && isFull(value)) {
                full.push({ occurrences: this.#items.slice(this.#left, this.#right), value });
                this.#startAfterWindow();
            }
            else {
                if (!isInside)
                    this.#covered = end;
                this.#dropFirst();
            }
        }
        this.#compact();
        return full;
    }
    /** What came late may belong into the window itself, which is then filled anew. */
    #sort() {
        if (this.#isInOrder)
            return;
        this.#items = this.#items.slice(this.#left).sort(compareOccurrences);
        this.#isInOrder = true;
        this.#measure.clear();
        this.#left = 0;
        this.#right = 0;
    }
    #fill(end) {
        while (this.#right < this.#items.length && this.#items[this.#right].time <= end) {
            this.#measure.add(this.#items[this.#right]);
            this.#right += 1;
        }
    }
    #dropFirst() {
        this.#measure.remove(this.#items[this.#left]);
        this.#left += 1;
    }
    #startAfterWindow() {
        this.#measure.clear();
        this.#left = this.#right;
        this.#covered = Number.NEGATIVE_INFINITY;
    }
    #compact() {
        if (this.#left < 1024 || this.#left * 2 < this.#items.length)
            return;
        this.#items = this.#items.slice(this.#left);
        this.#right -= this.#left;
        this.#left = 0;
    }
}
//# sourceMappingURL=group-window.js.map