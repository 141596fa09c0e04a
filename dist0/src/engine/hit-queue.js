/** Hits that wait for their run: mostly those of one range, in the order in which they came. */
export class HitQueue {
    /** Hits that are not of the range. */
    #others = [];
    #from = 0;
    #to = 0;
    get length() {
        return this.#others.length + this.#to - this.#from;
    }
    add(hit) {
        if (this.#from === this.#to)
            this.#from = this.#to = hit;
        if (hit === this.#to)
            this.#to += 1;
        else
            this.#others.push(hit);
    }
    /** The hit at a place in the queue. */
    at(place) {
        const { length } = this.#others;
        return place < length ? this.#others[place] : this.#from + place - length;
    }
    /** Orders the hits. Files are mostly in order already, and checking is far cheaper than sorting. */
    sort(order) {
        for (let place = 1; place < this.length; place += 1) {
            if (order(this.at(place - 1), this.at(place)) <= 0)
                continue;
            const hits = Array.from({ length: this.length }, (_, at) => this.at(at));
            this.#others = hits.sort(order);
            this.#from = this.#to = 0;
            return;
        }
    }
    /** Takes the first hits away. */
    drop(count) {
        const ofOthers = Math.min(count, this.#others.length);
        if (ofOthers > 0)
            this.#others = this.#others.slice(ofOthers);
        this.#from += count - ofOthers;
    }
}
//# sourceMappingURL=hit-queue.js.map