/** What could have stood at the farthest place that a parser reached: the better half of an error message. */
export class Expectations {
    farthest = 0;
    labels = new Set();
    /** Notes that `label` would have been accepted at an offset. */
    add(at, label) {
        if (at < this.farthest)
            return;
        if (at > this.farthest)
            this.labels.clear();
        this.farthest = at;
        this.labels.add(label);
    }
    /** The offset where reading failed. */
    get at() {
        return this.farthest;
    }
    /** What would have been accepted there, in a fixed order. */
    get expected() {
        return [...this.labels].sort();
    }
}
//# sourceMappingURL=expectations.js.map