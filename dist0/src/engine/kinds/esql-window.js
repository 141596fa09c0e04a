/** The window of a rule's runs as its query sees it: hits come with the run that first sees them and go with the first
 * run that does not. */
export class EsqlWindow {
    #hits;
    #rows;
    /** The hits that are inside, in the order of windows from `#first` on. */
    #inside = [];
    #first = 0;
    /** `start` is the column of a hit at which those of the query begin. */
    constructor(pipeline, { hits, start }) {
        this.#hits = hits;
        this.#rows = pipeline.open({
            valueOf: (hit, column) => hits.valueOf(hit, start + column),
            compare: (left, right) => hits.compare(left, right),
        });
    }
    /** Runs are taken in their order. */
    moveTo({ from, fresh }) {
        this.#dropBefore(from);
        const last = this.#inside[this.#inside.length - 1];
        const next = fresh[0];
        const inOrder = last === undefined || next === undefined || this.#hits.compare(last, next) <= 0;
        for (const hit of fresh) {
            this.#inside.push(hit);
            this.#rows.enter(hit);
        }
        if (inOrder)
            return;
        this.#inside = this.#inside
            .slice(this.#first)
            .sort((left, right) => this.#hits.compare(left, right));
        this.#first = 0;
    }
    /** The query over the window at the end of its run. Sources are hits. */
    table(now) {
        return this.#rows.table({ now });
    }
    #dropBefore(from) {
        const inside = this.#inside;
        while (this.#first < inside.length && this.#hits.timeOf(inside[this.#first]) < from) {
            this.#rows.leave(inside[this.#first]);
            this.#first += 1;
        }
        if (this.#first < 256 || this.#first * 2 < inside.length)
            return;
        this.#inside = inside.slice(this.#first);
        this.#first = 0;
    }
}
//# sourceMappingURL=esql-window.js.map