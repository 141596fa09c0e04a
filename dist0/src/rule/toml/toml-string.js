const shortEscapes = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    e: '\u001b',
    '"': '"',
    '\\': '\\',
};
const escapeDigits = { x: 2, u: 4, U: 8 };
/** Reads a TOML string literal (any of the four kinds) that stands at [start, end) of a text which a
 * TOML parser accepted, keeping the place of every character.
 * @example readTomlString('"a\\tb"', 0, 6).value // 'a\tb' */
export function readTomlString(text, start, end) {
    const quote = text[start];
    const multiline = end - start >= 6 && text.startsWith(quote.repeat(3), start);
    const contentEnd = end - (multiline ? 3 : 1);
    const units = unitWriter(contentEnd - start);
    let at = start + (multiline ? 3 : 1);
    // A line break right after the opening quotes is not part of the value.
    if (multiline)
        at += lineBreakAt(text, at);
    while (at < contentEnd) {
        const before = at;
        if (text[at] === '\\' && quote === '"') {
            at = readEscape(text, at, units);
            continue;
        }
        const broken = lineBreakAt(text, at);
        at += broken === 0 ? 1 : broken;
        units.write(broken === 0 ? text[before] : '\n', before, at);
    }
    return units.done();
}
function readEscape(text, at, units) {
    const letter = text[at + 1];
    const digits = Object.hasOwn(escapeDigits, letter) ? escapeDigits[letter] : 0;
    if (digits > 0) {
        const end = at + 2 + digits;
        units.write(String.fromCodePoint(Number.parseInt(text.slice(at + 2, end), 16)), at, end);
        return end;
    }
    if (Object.hasOwn(shortEscapes, letter)) {
        units.write(shortEscapes[letter], at, at + 2);
        return at + 2;
    }
    // A backslash at the end of a line joins it with the next text, whatever white space lies between.
    let next = at + 1;
    while (/\s/.test(text[next] ?? ''))
        next += 1;
    return next;
}
/** The length of the line break at a place: 0, 1 or 2. */
function lineBreakAt(text, at) {
    if (text[at] === '\n')
        return 1;
    return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 0;
}
function unitWriter(capacity) {
    const starts = new Uint32Array(capacity);
    const ends = new Uint32Array(capacity);
    const parts = [];
    let length = 0;
    return {
        write: (text, start, end) => {
            parts.push(text);
            for (let unit = 0; unit < text.length; unit += 1) {
                starts[length] = start;
                ends[length] = end;
                length += 1;
            }
        },
        done: () => ({
            value: parts.join(''),
            starts: starts.subarray(0, length),
            ends: ends.subarray(0, length),
        }),
    };
}
//# sourceMappingURL=toml-string.js.map