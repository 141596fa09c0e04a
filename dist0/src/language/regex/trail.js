/** The choices of an inner body on the way to a place of a text, and what each came to. */
export class Trail {
    /** A cell for each choice and place: 0 not tried, 1 failed or being tried, n an end at n - 2. */
    #known;
    #splits;
    #ways = [];
    /** The place of each; below zero where no way is left. */
    #places = [];
    constructor(known, splits) {
        this.#known = known;
        this.#splits = splits;
    }
    /** What a choice came to before: 0 not tried, 1 failed, else the end plus 2. */
    resultOf(step, at) {
        return this.#known[at * this.#splits + step.number];
    }
    enter(step, at) {
        this.#known[at * this.#splits + step.number] = 1;
        this.#ways.push(step);
        this.#places.push(at);
    }
    /** The last choice with a way left, and its place; it has none left then. */
    back() {
        for (;;) {
            const step = this.#ways.pop();
            if (step === undefined)
                return undefined;
            const at = this.#places.pop();
            if (at < 0)
                continue;
            this.#ways.push(step);
            this.#places.push(-at - 1);
            return { step, at };
        }
    }
    /** Remembers the end that all choices on the way came to. */
    settle(end) {
        for (const [index, step] of this.#ways.entries()) {
            const place = this.#places[index];
            const at = place < 0 ? -place - 1 : place;
            this.#known[at * this.#splits + step.number] = end + 2;
        }
    }
}
//# sourceMappingURL=trail.js.map