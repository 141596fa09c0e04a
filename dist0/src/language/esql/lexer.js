import { TrailproofError } from '../../diagnostic/trailproof-error.js';
const identifier = /[A-Za-z][A-Za-z0-9_]*|[@_][A-Za-z0-9_]+/y;
const decimal = /(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+/y;
const integer = /\d+/y;
const symbol = /==|!=|<=|>=|::|[|,.()[\]<>=+\-*/%:{}?]/y;
const sourcePattern = /(?:[^:"=|,[\]/ \t\r\n]|\/(?![*/]))+(?::(?:[^:"=|,[\]/ \t\r\n]|\/(?![*/]))+)?/y;
const namePatternPart = /[A-Za-z*][A-Za-z0-9_*]*|[@_][A-Za-z0-9_*]+/y;
const blank = /[ \t\r\n]+|\/\/[^\r\n]*|\/\*[^]*?\*\//y;
const escapes = {
    t: '\t',
    n: '\n',
    r: '\r',
    '"': '"',
    '\\': '\\',
};
/** Finds the offset at which the next token starts: blanks and comments are skipped.
 * @throws TrailproofError ESQL_SYNTAX for a comment that does not end */
export function skipBlank(query, from) {
    let at = from;
    for (let length = lengthAt(blank, query.text, at); length > 0;) {
        at += length;
        length = lengthAt(blank, query.text, at);
    }
    if (query.text.startsWith('/*', at)) {
        throw new TrailproofError('ESQL_SYNTAX', 'The comment has no end.', {
            span: query.spanOf(at, at + 2),
            hint: 'Close it with */.',
        });
    }
    return at;
}
/** Reads the token of an expression that stands at an offset (a token's first character, or the text's end).
 * @throws TrailproofError ESQL_SYNTAX for a string without end, a wrong escape or a character that ES|QL does not know */
export function readToken(query, start) {
    const { text } = query;
    if (start >= text.length)
        return { kind: 'end', start, end: start };
    if (text[start] === '"')
        return readString(query, start);
    if (text[start] === '`')
        return readQuotedIdentifier(query, start);
    const word = matchAt(identifier, text, start);
    if (word !== '') {
        return { kind: 'identifier', text: word, quoted: false, start, end: start + word.length };
    }
    for (const kind of ['decimal', 'integer']) {
        const digits = matchAt(kind === 'decimal' ? decimal : integer, text, start);
        if (digits !== '')
            return { kind, text: digits, start, end: start + digits.length };
    }
    const sign = matchAt(symbol, text, start);
    if (sign !== '')
        return { kind: 'symbol', text: sign, start, end: start + sign.length };
    throw unknownCharacter(query, start);
}
/** Reads an index pattern of FROM, unquoted or quoted; undefined when none stands there. */
export function readSource(query, start) {
    if (query.text[start] === '"') {
        const token = readString(query, start);
        return { text: token.value, end: token.end };
    }
    const text = matchAt(sourcePattern, query.text, start);
    return text === '' ? undefined : { text, end: start + text.length };
}
/** Reads a dotted name that may hold stars, cut at its stars; undefined when none stands there. */
export function readNamePattern(query, start) {
    const pieces = [''];
    let at = start;
    for (;;) {
        const part = readPatternPart(query, at);
        if (part === undefined)
            return undefined;
        const [first = '', ...rest] = part.pieces;
        pieces.push(pieces.pop() + first, ...rest);
        at = part.end;
        if (query.text[at] !== '.')
            return { pieces, end: at };
        pieces.push(`${pieces.pop()}.`);
        at += 1;
    }
}
function readPatternPart(query, start) {
    if (query.text[start] === '`') {
        const token = readQuotedIdentifier(query, start);
        return { pieces: [token.text], end: token.end };
    }
    const part = matchAt(namePatternPart, query.text, start);
    return part === '' ? undefined : { pieces: part.split('*'), end: start + part.length };
}
function readString(query, start) {
    if (query.text.startsWith('"""', start))
        return readRawString(query, start);
    let value = '';
    for (let at = start + 1; at < query.text.length; at += 1) {
        const character = query.text[at];
        if (character === '"')
            return { kind: 'string', value, start, end: at + 1 };
        if (character === '\n' || character === '\r')
            break;
        if (character === '\\') {
            at += 1;
            value += readEscape(query, at);
        }
        else {
            value += character;
        }
    }
    throw unclosed(query, start);
}
function readEscape(query, at) {
    const escape = escapes[query.text[at] ?? ''];
    if (escape !== undefined)
        return escape;
    throw new TrailproofError('ESQL_SYNTAX', 'This escape does not exist in a string.', {
        span: query.spanOf(at - 1, Math.min(at + 1, query.text.length)),
        hint: 'Known are \\t, \\n, \\r, \\" and \\\\; write a backslash as \\\\ or use """…""".',
    });
}
function readRawString(query, start) {
    const first = query.text.indexOf('"""', start + 3);
    const inside = query.text.slice(start, first === -1 ? undefined : first);
    if (first === -1 || /[\r\n]/.test(inside))
        throw unclosed(query, start);
    // Up to two quotes may stand right before the closing three: the text then ends with them.
    let close = first;
    while (close < first + 2 && query.text[close + 3] === '"')
        close += 1;
    return { kind: 'string', value: query.text.slice(start + 3, close), start, end: close + 3 };
}
function readQuotedIdentifier(query, start) {
    let text = '';
    for (let at = start + 1; at < query.text.length; at += 1) {
        if (query.text[at] !== '`') {
            text += query.text[at];
        }
        else if (query.text[at + 1] === '`') {
            text += '`';
            at += 1;
        }
        else {
            return { kind: 'identifier', text, quoted: true, start, end: at + 1 };
        }
    }
    throw new TrailproofError('ESQL_SYNTAX', 'The quoted name has no end.', {
        span: query.spanOf(start, start + 1),
        hint: 'Close it with `; a backtick inside is written twice.',
    });
}
function unclosed(query, start) {
    return new TrailproofError('ESQL_SYNTAX', 'The string has no end.', {
        span: query.spanOf(start, start + 1),
        hint: 'Close it with the quotes that opened it, on the same line.',
    });
}
function unknownCharacter(query, start) {
    const character = String.fromCodePoint(query.text.codePointAt(start));
    const span = query.spanOf(start, start + character.length);
    const hint = character === "'" ? 'Strings stand in double quotes: "…".' : 'Names such as a-b need backticks.';
    return new TrailproofError('ESQL_SYNTAX', `ES|QL does not know the character ${character}.`, {
        span,
        hint,
    });
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}
function lengthAt(pattern, text, at) {
    return matchAt(pattern, text, at).length;
}
//# sourceMappingURL=lexer.js.map