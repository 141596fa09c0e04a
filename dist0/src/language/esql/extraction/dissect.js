/** Takes a text apart: the value of each part in order, or undefined when the text does not fit. */
export function dissect(text, { head, parts }) {
    if (!text.startsWith(head))
        return undefined;
    const values = [];
    let start = head.length;
    while (values.length < parts.length) {
        const part = parts[values.length];
        if (part.delimiter === '') {
            // Keys without a delimiter between them never fit.
            if (values.length + 1 < parts.length)
                return undefined;
            values.push(text.slice(start));
            break;
        }
        const end = text.indexOf(part.delimiter, start);
        if (end === -1)
            return undefined;
        values.push(text.slice(start, end));
        start = skipRepeated(text, end + part.delimiter.length, { part, parts, values });
    }
    return values;
}
// A delimiter right behind another one gives the next key nothing, or belongs to it (`->`).
function skipRepeated(text, from, state) {
    let start = from;
    while (start < text.length && text.startsWith(state.part.delimiter, start)) {
        start += state.part.delimiter.length;
        if (state.part.padded)
            continue;
        const next = state.parts[state.values.length];
        if (next === undefined)
            break;
        state.values.push('');
        state.part = next;
        if (next.delimiter === '')
            break;
    }
    return start;
}
/** The columns that a pattern fills, each with the numbers of the parts that make it up, in the order of joining. */
export function dissectColumns({ parts, }) {
    const columns = new Map();
    for (const [index, { name, order }] of parts.entries()) {
        if (name === undefined)
            continue;
        // A name that is written again without a + stands for its last value.
        if (order === undefined)
            columns.set(name, [index]);
        else
            columns.set(name, [...(columns.get(name) ?? []), index]);
    }
    return [...columns].map(([name, indexes]) => ({
        name,
        parts: indexes.toSorted((left, right) => parts[left].order - parts[right].order),
    }));
}
//# sourceMappingURL=dissect.js.map