/** A count with its noun.
 * @example plural(1, 'case') // '1 case' */
export function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
//# sourceMappingURL=plural.js.map