let claimed = 0;
const nothing = Symbol('nothing');
/** Computes a dear value of an event once. Each use of `memo` claims a slot of the event's cache; what is
 * remembered may depend on the record alone, never on a profile. */
export function memo(compute) {
    const slot = claimed;
    claimed += 1;
    return (event) => {
        const known = event.cache[slot];
        // The slot is this memo's own, so what lies in it is what `compute` gave.
        if (known !== undefined)
            return known === nothing ? undefined : known;
        const value = compute(event);
        event.cache[slot] = value === undefined ? nothing : value;
        return value;
    };
}
//# sourceMappingURL=memo.js.map