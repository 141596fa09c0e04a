import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { readRawString, readString } from './string-literal.js';
const keywords = new Set([
    'and',
    'any',
    'by',
    'false',
    'in',
    'in~',
    'join',
    'like',
    'like~',
    'maxspan',
    'not',
    'null',
    'of',
    'or',
    'regex',
    'regex~',
    'sample',
    'sequence',
    'true',
    'until',
    'where',
    'with',
]);
const blank = /(?:\s|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;
const name = /[A-Za-z_@][A-Za-z0-9_]*~?/y;
const decimal = /(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+/y;
const integer = /\d+/y;
const symbol = /==|!=|<=|>=|[-+*/%<>=:,.()[\]|?!]/y;
/** Cuts an EQL query into tokens; the last one is of kind `end`.
 * @throws TrailproofError EQL_SYNTAX */
export function tokenizeEql(query) {
    const tokens = [];
    let at = skipBlank(query, 0);
    while (at < query.text.length) {
        const token = readToken(query, at);
        tokens.push(token);
        at = skipBlank(query, token.end);
    }
    tokens.push({ kind: 'end', text: '', value: '', start: at, end: at });
    return tokens;
}
function skipBlank(query, from) {
    const end = from + (matchAt(blank, query.text, from)?.length ?? 0);
    if (!query.text.startsWith('/*', end))
        return end;
    throw new TrailproofError('EQL_SYNTAX', 'The comment is never closed.', {
        span: query.spanOf(end, end + 2),
        hint: 'End it with */.',
    });
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
function readToken(query, at) {
    const { text } = query;
    const first = text.charAt(at);
    if (text.startsWith('"""', at))
        return readRawString(query, at);
    if (first === '"')
        return readString(query, at);
    if (first === "'" || text.startsWith('?"', at) || text.startsWith("?'", at)) {
        return failOldString(query, at);
    }
    if (first === '`')
        return readQuotedName(query, at);
    const word = matchAt(name, text, at);
    if (word !== undefined)
        return wordToken(word, at);
    const fraction = matchAt(decimal, text, at);
    if (fraction !== undefined)
        return plainToken('decimal', fraction, at);
    const digits = matchAt(integer, text, at);
    if (digits !== undefined)
        return plainToken('integer', digits, at);
    const sign = matchAt(symbol, text, at);
    if (sign !== undefined)
        return plainToken('symbol', sign, at);
    throw new TrailproofError('EQL_SYNTAX', `${JSON.stringify(String.fromCodePoint(text.codePointAt(at)))} has no meaning in EQL.`, {
        span: query.spanOf(at, at + 1),
        hint: 'Names that hold it stand in backquotes, texts in double quotes.',
    });
}
function plainToken(kind, text, start) {
    return { kind, text, value: text, start, end: start + text.length };
}
function wordToken(word, at) {
    return plainToken(keywords.has(word) ? 'keyword' : 'name', word, at);
}
function readQuotedName(query, at) {
    const match = /^`((?:[^`]|``)*)`/.exec(query.text.slice(at));
    if (match === null) {
        throw new TrailproofError('EQL_SYNTAX', 'The backquote is never closed.', {
            span: query.spanOf(at, at + 1),
        });
    }
    const text = match[0];
    return {
        kind: 'quoted-name',
        text,
        value: match[1].replaceAll('``', '`'),
        start: at,
        end: at + text.length,
    };
}
function failOldString(query, at) {
    const isRaw = query.text[at] === '?';
    throw new TrailproofError('EQL_SYNTAX', isRaw
        ? 'Texts with ? before the quote are not part of EQL any more.'
        : 'EQL texts stand in double quotes.', {
        span: query.spanOf(at, at + (isRaw ? 2 : 1)),
        hint: isRaw ? 'Write a raw text in three double quotes: """text""".' : 'Write "text".',
    });
}
//# sourceMappingURL=lexer.js.map