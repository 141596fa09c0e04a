import { TrailproofError } from '../../diagnostic/trailproof-error.js';
const escapes = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    '"': '"',
    "'": "'",
    '\\': '\\',
};
/** Reads `"…"` with its escapes. */
export function readString(query, start) {
    const { text } = query;
    let value = '';
    let at = start + 1;
    while (text[at] !== '"') {
        const character = text[at];
        if (character === undefined || character === '\n' || character === '\r')
            throw unclosed(query, start, 1);
        const escape = character === '\\' ? readEscape(query, at) : { value: character, length: 1 };
        value += escape.value;
        at += escape.length;
    }
    return { kind: 'string', text: text.slice(start, at + 1), value, start, end: at + 1 };
}
/** Reads `"""…"""`, in which nothing is special; up to two more quotes at the end belong to the text. */
export function readRawString(query, start) {
    const { text } = query;
    let close = text.indexOf('"""', start + 3);
    if (close === -1 || /[\r\n]/.test(text.slice(start, close)))
        throw unclosed(query, start, 3);
    for (let extra = 0; extra < 2 && text[close + 3] === '"'; extra += 1)
        close += 1;
    const end = close + 3;
    return {
        kind: 'string',
        text: text.slice(start, end),
        value: text.slice(start + 3, close),
        start,
        end,
    };
}
function unclosed(query, start, quotes) {
    return new TrailproofError('EQL_SYNTAX', 'The text is not closed on its line.', {
        span: query.spanOf(start, start + quotes),
        hint: `End it with ${'"'.repeat(quotes)}; write \\n for a line break.`,
    });
}
function readEscape(query, at) {
    const next = query.text.charAt(at + 1);
    const simple = Object.hasOwn(escapes, next) ? escapes[next] : undefined;
    if (simple !== undefined)
        return { value: simple, length: 2 };
    const unicode = /^\\u\{([0-9a-fA-F]{2,8})\}/.exec(query.text.slice(at, at + 12));
    const point = unicode === null ? Number.NaN : Number.parseInt(unicode[1], 16);
    if (unicode !== null && point <= 0x10ffff) {
        return { value: String.fromCodePoint(point), length: unicode[0].length };
    }
    throw new TrailproofError('EQL_SYNTAX', `"\\${next}" is not an escape of EQL.`, {
        span: query.spanOf(at, at + 2),
        hint: 'Write \\\\ for a backslash, or use a raw text in three double quotes.',
    });
}
//# sourceMappingURL=string-literal.js.map