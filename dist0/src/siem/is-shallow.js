/** Whether a value that JSON gave is nested no deeper than a document of Elasticsearch, so that it can be walked: more
 * than any index takes (index.mapping.depth.limit is 20), and less than a stack. */
export function isShallow(value) {
    let level = [value];
    for (let depth = 0; depth <= deepest; depth += 1) {
        const next = [];
        for (const one of level) {
            if (typeof one !== 'object' || one === null)
                continue;
            for (const inner of Object.values(one))
                next.push(inner);
        }
        if (next.length === 0)
            return true;
        level = next;
    }
    return false;
}
const deepest = 100;
//# sourceMappingURL=is-shallow.js.map