/** The entry of a map under a key; undefined for any other node. */
export function entryOf(node, key) {
    return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}
/** The text of a scalar under a key of a map, where it is text. */
export function textAt(node, key) {
    const value = entryOf(node, key)?.value;
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
/** The values of a node that may be one or a list of several. */
export function itemsOf(node) {
    return node.kind === 'list' ? node.items : [node];
}
/** A node as plain data, without its places. */
export function plainOf(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plainOf);
    // fromEntries defines own members, so a key `__proto__` stays a key.
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
}
//# sourceMappingURL=yaml-node.js.map