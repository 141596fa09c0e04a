/** Fakes by the order in which their originals come first: what was replaced already, in the same order, is replaced by itself.
 * One value has one fake, wherever it stands. */
export class Pseudonyms {
    #kinds = new Map();
    #times = new Map();
    #names = new Map();
    /** The fake of a value that has a form of its own: an account, a key, an address … */
    formed(kind, value, make) {
        const fakes = this.#fakesOf(kind);
        this.#count(kind);
        const known = fakes.get(value);
        if (known !== undefined)
            return known;
        const fake = make(fakes.size + 1);
        fakes.set(value, fake);
        return fake;
    }
    /** The fake of a name: `user-1`. A name that came before, of whatever kind, keeps the fake that it has. */
    named(kind, value) {
        const known = this.#names.get(value);
        if (known !== undefined) {
            this.#count(known.kind);
            return known.fake;
        }
        const fake = this.formed(kind, value, (position) => `${kind}-${position}`);
        this.#names.set(value, { kind, fake });
        return fake;
    }
    /** Begins to count anew how often each kind was replaced. */
    forgetTimes() {
        this.#times.clear();
    }
    /** Kinds in alphabetical order. */
    replaced() {
        return [...this.#kinds.keys()].toSorted().map((kind) => ({
            kind,
            values: this.#kinds.get(kind)?.size ?? 0,
            times: this.#times.get(kind) ?? 0,
        }));
    }
    /** Kind, original and fake of all that was replaced. */
    *entries() {
        for (const [kind, fakes] of this.#kinds) {
            for (const [from, to] of fakes)
                yield { kind, from, to };
        }
    }
    #fakesOf(kind) {
        const known = this.#kinds.get(kind);
        if (known !== undefined)
            return known;
        const fakes = new Map();
        this.#kinds.set(kind, fakes);
        return fakes;
    }
    #count(kind) {
        this.#times.set(kind, (this.#times.get(kind) ?? 0) + 1);
    }
}
//# sourceMappingURL=pseudonyms.js.map