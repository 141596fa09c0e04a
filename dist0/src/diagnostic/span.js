/** Gives the place of a span's start.
 * @example positionOf({ source: { name: 'a.toml', text: 'x\ny' }, start: 2, end: 3 }) // { line: 2, column: 1 } */
export function positionOf(span) {
    const before = span.source.text.slice(0, span.start);
    const lastBreak = before.lastIndexOf('\n');
    const line = (span.source.firstLine ?? 1) + countBreaks(before);
    return { line, column: span.start - lastBreak };
}
/** Gives the places of a span's start and end. */
export function stretchOf(span) {
    const end = positionOf({ ...span, start: Math.max(span.start, span.end) });
    return { ...positionOf(span), endLine: end.line, endColumn: end.column };
}
function countBreaks(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** A query that is a source of its own, such as a command-line argument. */
export function queryTextOf(text, name) {
    const source = { name, text };
    return { text, spanOf: (start, end) => ({ source, start, end }) };
}
//# sourceMappingURL=span.js.map