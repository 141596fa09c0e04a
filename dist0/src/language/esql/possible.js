const most = 16;
export const anything = { values: 'any' };
export function exactly(value) {
    return { values: [value] };
}
/** A list of possible values; too many become `any`. */
export function oneOf(values, because) {
    const distinct = new Map(values.map((value) => [JSON.stringify(value), value]));
    return distinct.size > most ? anything : { values: [...distinct.values()], because };
}
export function isOnlyNull({ values }) {
    return values !== 'any' && values.every((value) => value === undefined);
}
export function canBe({ values }, value) {
    return values === 'any' || values.includes(value);
}
/** The values as a list where there are few: a boolean has three. */
export function listed({ values }, type) {
    if (values !== 'any')
        return values;
    return type === 'boolean' ? [true, false, undefined] : undefined;
}
/** The union of several, as of the branches of CASE. */
export function union(all) {
    const because = becauseOf(all);
    const values = [];
    for (const one of all) {
        if (one.values === 'any')
            return { values: 'any', because };
        values.push(...one.values);
    }
    return oneOf(values, because);
}
export function becauseOf(all) {
    return all.find((one) => one.because !== undefined)?.because;
}
//# sourceMappingURL=possible.js.map