import { earlyGetter } from './pipeline-rows.js';
/** Where the columns of the window's rows stand. What the event knows is carried over when a column is first read. */
export class LateSlots {
    #carried = new Map();
    #reads;
    #next = 0;
    newPlace() {
        this.#next += 1;
        return { kind: 'late', slot: this.#next - 1 };
    }
    /** Begins rows of a new shape, which hold nothing of the old ones. */
    restart() {
        this.#next = 0;
    }
    /** The slot at which a column stands. */
    of({ place }) {
        const slot = place.kind === 'late' ? place.slot : this.#slotOf(place);
        this.#reads?.add(slot);
        return slot;
    }
    /** What a step reads while it is compiled, beside what it gives. */
    readBy(compile) {
        const around = this.#reads;
        const reads = new Set();
        this.#reads = reads;
        const compiled = compile();
        this.#reads = around;
        for (const slot of reads)
            around?.add(slot);
        return { compiled, slots: [...reads] };
    }
    /** The values of a row in the order of its columns. */
    carried() {
        return [...this.#carried].map(([place, slot]) => ({ get: earlyGetter(place), slot }));
    }
    #slotOf(place) {
        const known = this.#carried.get(place);
        if (known !== undefined)
            return known;
        const { slot } = this.newPlace();
        this.#carried.set(place, slot);
        return slot;
    }
}
//# sourceMappingURL=late-slots.js.map