/** The values of a field as a list.
 * @example itemsOf('a') // ['a'] */
export function itemsOf(value) {
    if (value === undefined)
        return [];
    return typeof value === 'object' ? value : [value];
}
/** Values as a field holds them: none, one, or several.
 * @example packed(['a', undefined]) // 'a' */
export function packed(values) {
    const present = values.filter((value) => value !== undefined);
    return present.length <= 1 ? present[0] : present;
}
//# sourceMappingURL=field-values.js.map