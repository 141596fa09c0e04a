const spaces = ' \t\r\n\u00a0';
const special = '\\():<>"*{}';
/** True for what KQL counts as white space. */
export function isSpace(character) {
    return character !== undefined && character !== '' && spaces.includes(character);
}
/** The end of the white space that begins at an offset. */
export function skipSpaces(text, from) {
    let at = from;
    while (isSpace(text[at]))
        at += 1;
    return at;
}
/** The end of ` and ` or ` or `, with the white space on both sides that makes it an operator; undefined if none. */
export function readConnective(text, from, word) {
    const start = skipSpaces(text, from);
    const end = start + word.length;
    if (start === from || text.slice(start, end).toLowerCase() !== word || !isSpace(text[end])) {
        return undefined;
    }
    return skipSpaces(text, end);
}
/** The end of `not` and the white space behind it; undefined if there is none. */
export function readNot(text, from) {
    const end = from + 3;
    if (text.slice(from, end).toLowerCase() !== 'not' || !isSpace(text[end]))
        return undefined;
    return skipSpaces(text, end);
}
/** Reads a field name or value: quoted, or a run of characters that may hold spaces. */
export function readLiteral(query, from) {
    return query.text[from] === '"' ? readQuoted(query, from) : readUnquoted(query, from);
}
function readQuoted(query, from) {
    const { text } = query;
    let value = '';
    let at = from + 1;
    while (at < text.length) {
        const character = text[at];
        if (character === '"') {
            const span = query.spanOf(from, at + 1);
            return { literal: { kind: 'text', text: value, quoted: true, span }, end: at + 1 };
        }
        const escape = character === '\\' ? readQuotedEscape(text, at) : undefined;
        value += escape?.value ?? character;
        at += escape?.length ?? 1;
    }
    return undefined;
}
// A backslash before any other character stays a backslash.
function readQuotedEscape(text, at) {
    const next = text[at + 1];
    if (next === '"' || next === '\\')
        return { value: next, length: 2 };
    return readCommonEscape(text, at);
}
function readCommonEscape(text, at) {
    switch (text.charAt(at + 1)) {
        case 't':
            return { value: '\t', length: 2 };
        case 'r':
            return { value: '\r', length: 2 };
        case 'n':
            return { value: '\n', length: 2 };
        case 'u': {
            const digits = text.slice(at + 2, at + 6);
            if (!/^[0-9a-fA-F]{4}$/.test(digits))
                return undefined;
            return { value: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
        }
        default:
            return undefined;
    }
}
// `\n` is read before `\not`, as Kibana's grammar has it.
function readUnquotedEscape(text, at) {
    const common = readCommonEscape(text, at);
    if (common !== undefined && text[at + 1] !== 'u')
        return common;
    const next = text[at + 1];
    if (next !== undefined && special.includes(next))
        return { value: next, length: 2 };
    if (common !== undefined)
        return common;
    const keyword = /^(?:or|and|not)/i.exec(text.slice(at + 1, at + 4))?.[0];
    return keyword === undefined ? undefined : { value: keyword, length: keyword.length + 1 };
}
function readUnquoted(query, from) {
    const { text } = query;
    const pieces = [''];
    let at = from;
    while (at < text.length) {
        const character = text[at];
        if (isSpace(character)) {
            if (readConnective(text, at, 'and') !== undefined)
                break;
            if (readConnective(text, at, 'or') !== undefined)
                break;
            // Only the first space of a run can begin a connective.
            const end = skipSpaces(text, at);
            pieces[pieces.length - 1] += text.slice(at, end);
            at = end;
        }
        else if (character === '*') {
            pieces.push('');
            at += 1;
        }
        else if (character === '\\') {
            const escape = readUnquotedEscape(text, at);
            if (escape === undefined)
                break;
            pieces[pieces.length - 1] += escape.value;
            at += escape.length;
        }
        else if (special.includes(character) || readNot(text, at) !== undefined)
            break;
        else {
            pieces[pieces.length - 1] += character;
            at += 1;
        }
    }
    return at === from ? undefined : { literal: unquotedLiteral(query, from, at, pieces), end: at };
}
function unquotedLiteral(query, from, end, pieces) {
    pieces[0] = pieces[0].trimStart();
    pieces[pieces.length - 1] = pieces.at(-1).trimEnd();
    const written = query.text.slice(from, end).trimEnd().length;
    const span = query.spanOf(from, from + written);
    if (pieces.length > 1)
        return { kind: 'wildcard', pieces, span };
    const text = pieces[0];
    if (text === 'null')
        return { kind: 'constant', value: null, span };
    if (text === 'true' || text === 'false')
        return { kind: 'constant', value: text === 'true', span };
    return { kind: 'text', text, quoted: false, span };
}
//# sourceMappingURL=lexer.js.map