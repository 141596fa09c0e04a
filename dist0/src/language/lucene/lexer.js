import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { normalGlob } from './glob.js';
const spaces = ' \t\n\r\u3000';
const neverInTerm = ':()[]{}^"~/!';
/** Reads the token at or after an offset.
 * @throws TrailproofError LUCENE_SYNTAX */
export function readToken(query, from) {
    const { text } = query;
    let start = from;
    while (start < text.length && spaces.includes(text[start]))
        start += 1;
    const character = text[start];
    if (character === undefined)
        return { kind: 'end', start, end: start };
    if (character === '"')
        return readPhrase(query, start);
    if (character === '/')
        return readRegexp(query, start);
    if (character === '+' || character === '-') {
        return { kind: 'operator', text: character, start, end: start + 1 };
    }
    if (character === '!')
        return { kind: 'operator', text: 'NOT', start, end: start + 1 };
    const mark = marks.find((each) => each === character);
    if (mark !== undefined)
        return { kind: 'mark', text: mark, start, end: start + 1 };
    return readTerm(query, start);
}
const marks = [':', '(', ')', '[', ']', '{', '}', '^', '~'];
const words = {
    AND: 'AND',
    '&&': 'AND',
    OR: 'OR',
    '||': 'OR',
    NOT: 'NOT',
};
function readTerm(query, start) {
    const { text } = query;
    const parts = [];
    let at = start;
    while (at < text.length && !spaces.includes(text[at]) && !neverInTerm.includes(text[at])) {
        const { part, end } = readCharacter(query, at);
        parts.push(part);
        at = end;
    }
    const written = text.slice(start, at);
    const word = Object.hasOwn(words, written) ? words[written] : undefined;
    if (word !== undefined)
        return { kind: 'operator', text: word, start, end: at };
    const glob = normalGlob(parts);
    const plain = parts.map((part) => (part.kind === 'literal' ? part.text : '*')).join('');
    const isPlain = glob.every((part) => part.kind === 'literal');
    return { kind: 'term', text: plain, glob: isPlain ? undefined : glob, start, end: at };
}
function readCharacter(query, at) {
    const character = query.text[at];
    if (character === '*')
        return { part: { kind: 'any' }, end: at + 1 };
    if (character === '?')
        return { part: { kind: 'one' }, end: at + 1 };
    if (character !== '\\')
        return { part: { kind: 'literal', text: character }, end: at + 1 };
    const { text, end } = readEscape(query, at);
    return { part: { kind: 'literal', text }, end };
}
function readEscape(query, at) {
    const next = query.text[at + 1];
    if (next === undefined)
        throw wrong(query, at, 'Nothing follows the backslash.');
    const digits = query.text.slice(at + 2, at + 6);
    if (next !== 'u')
        return { text: next, end: at + 2 };
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) {
        throw wrong(query, at, '\\u needs four hexadecimal digits.');
    }
    return { text: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 6 };
}
function readPhrase(query, start) {
    const { text } = query;
    let said = '';
    let at = start + 1;
    while (at < text.length && text[at] !== '"') {
        const { text: character, end } = text[at] === '\\' ? readEscape(query, at) : { text: text[at], end: at + 1 };
        said += character;
        at = end;
    }
    if (at >= text.length)
        throw wrong(query, start, 'This quote is never closed.');
    return { kind: 'phrase', text: said, start, end: at + 1 };
}
function readRegexp(query, start) {
    const { text } = query;
    let at = start + 1;
    while (at < text.length && text[at] !== '/')
        at += text[at] === '\\' ? 2 : 1;
    if (at >= text.length) {
        throw wrong(query, start, 'The regular expression that "/" begins is never closed.', {
            hint: 'Write \\/ for a slash in a value, or put the value in quotes.',
        });
    }
    const pattern = text.slice(start + 1, at).replaceAll('\\/', '/');
    return { kind: 'regexp', text: pattern, start, end: at + 1 };
}
/** An error in the query's text. */
export function wrong(query, at, message, { hint } = {}) {
    const end = query.text.trimEnd().length;
    const span = at < query.text.length ? query.spanOf(at, at + 1) : query.spanOf(end, end);
    return new TrailproofError('LUCENE_SYNTAX', message, { span, hint });
}
//# sourceMappingURL=lexer.js.map