/** Makes a document of a tree; `queryTextOf` reads the text that stands at a node. */
export function placedDocument(source, root, queryTextOf) {
    const spanOf = ([start, end]) => ({ source, start, end });
    return {
        source,
        value: root.plain(),
        has: (path) => nodeAt(root, path) !== undefined,
        placeOf: (path) => spanOf(nearest(root, path).place),
        keyPlaceOf: (path) => {
            const node = nearest(root, path);
            return spanOf(node.key ?? node.place);
        },
        queryAt: (path) => {
            const node = nodeAt(root, path);
            return node?.isText === true ? queryTextOf(node) : undefined;
        },
    };
}
/** A text whose characters come from known stretches of a file, as a query.
 * `emptyAt` is where the text of an empty string would begin. */
export function placedText(source, text, emptyAt) {
    const startOf = (unit) => text.starts[unit] ?? text.ends[text.ends.length - 1] ?? emptyAt;
    return {
        text: text.value,
        spanOf: (from, to) => ({
            source,
            start: startOf(from),
            end: to > from ? (text.ends[to - 1] ?? startOf(to)) : startOf(from),
        }),
    };
}
function nodeAt(root, path) {
    let node = root;
    for (const part of path)
        node = node?.child(part);
    return node;
}
function nearest(root, path) {
    let node = root;
    for (const part of path) {
        const next = node.child(part);
        if (next === undefined)
            break;
        node = next;
    }
    return node;
}
//# sourceMappingURL=placed-document.js.map