const mostCopies = 1_000;
/** Reads the repetitions behind a part: `*`, `+`, `?`, `{n,m}`, each with `?` for as few or `+` for never again. */
export function parseQuantifier(reader, part, skip) {
    let tree = part;
    for (;;) {
        skip();
        const counts = parseCounts(reader);
        if (counts === undefined)
            return tree;
        tree = repeated(reader, tree, counts);
    }
}
function repeated(reader, part, { min, max, written }) {
    const lazy = reader.match('?');
    const canBePossessive = written === 'sign' || reader.dialect.possessiveCounts;
    const possessive = !lazy && canBePossessive && reader.match('+');
    const repeat = { kind: 'repeat', part, min, max, lazy };
    return possessive ? { kind: 'atomic', part: repeat } : repeat;
}
function parseCounts(reader) {
    const written = 'sign';
    if (reader.match('*'))
        return { min: 0, max: Number.POSITIVE_INFINITY, written };
    if (reader.match('+'))
        return { min: 1, max: Number.POSITIVE_INFINITY, written };
    if (reader.match('?'))
        return { min: 0, max: 1, written };
    const place = reader.place;
    if (!reader.match('{'))
        return undefined;
    const counts = parseBraces(reader);
    if (counts !== undefined)
        return counts;
    if (!reader.dialect.looseBraces)
        reader.fail('a repetition is written {n}, {n,} or {n,m}');
    reader.rewind(place);
    return undefined;
}
function parseBraces(reader) {
    const first = reader.takeWhile(/^[0-9]$/, 9);
    const isRange = reader.match(',');
    const second = isRange ? reader.takeWhile(/^[0-9]$/, 9) : first;
    const isOpen = first === '' && (second === '' || !reader.dialect.looseBraces);
    if (isOpen || !reader.match('}'))
        return undefined;
    const min = Number(first);
    const max = second === '' ? Number.POSITIVE_INFINITY : Number(second);
    if (max < min)
        reader.fail(`{${min},${max}} has its numbers in the wrong order`);
    if (min > mostCopies || (max > mostCopies && Number.isFinite(max))) {
        reader.refuse(`A repetition of more than ${mostCopies}`);
    }
    return { min, max, written: 'braces' };
}
//# sourceMappingURL=parse-quantifier.js.map