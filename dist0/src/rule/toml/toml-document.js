import { ParseError, parseTOML } from 'toml-eslint-parser';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { placedDocument, placedText, } from '../placed-document.js';
import { readTomlString } from './toml-string.js';
import { tomlTree } from './toml-tree.js';
/** Reads a TOML text.
 * @example parseToml({ name: 'a.toml', text: 'a = 1' }, codes).value // { a: 1 }
 * @throws TrailproofError with `codes.syntax` or `codes.depth` at the place. */
export function parseToml(source, codes) {
    const root = tomlTree(parseText(source, codes), source, codes.depth);
    return placedDocument(source, root, (node) => queryTextAt(source, node));
}
function parseText(source, codes) {
    try {
        return parseTOML(source.text);
    }
    catch (error) {
        // The parser itself recurses: hostile nesting exhausts its stack before ours is asked.
        if (error instanceof RangeError)
            throw tooDeep(source, codes);
        if (!(error instanceof ParseError))
            throw error;
        const start = placeOfSyntaxError(error, source.text);
        const reason = reasons.get(error.message) ?? lowerFirst(error.message);
        throw new TrailproofError(codes.syntax, `This is not valid TOML: ${reason}.`, {
            span: { source, start, end: start + 1 },
            cause: error,
        });
    }
}
// The parser's sentences that say least to somebody who wrote the file.
const reasons = new Map([
    ['Unspecified values are invalid', 'a value is missing here'],
    ['Defining a key multiple times is invalid', 'this key has been set before'],
    ['Expected equal (=) token', 'an "=" is missing here'],
    ['Expected comma (,) token', 'a comma is missing here'],
    ['Unterminated string constant', 'this text has no closing quotes'],
    ['Unterminated table-key', 'this table header has no closing bracket'],
    ['Must be a newline', 'a new line must begin here'],
]);
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
/** Where people look for it: what is missing at the end of a line is not missing on the next. */
function placeOfSyntaxError(error, text) {
    const index = Math.min(error.index, text.length);
    if (!error.message.startsWith('Unspecified') && !error.message.startsWith('Expected'))
        return index;
    return text.slice(0, index).trimEnd().length;
}
function tooDeep(source, codes) {
    return new TrailproofError(codes.depth, 'Values nest deeper than 32 levels.', {
        span: { source, start: 0, end: 1 },
    });
}
function queryTextAt(source, node) {
    const [start, end] = node.place;
    const text = readTomlString(source.text, start, end);
    // Both readers saw the same characters; were they ever to differ, no place could be trusted.
    if (text.value !== node.plain()) {
        throw new TrailproofError('INTERNAL', `Two readings of one TOML string differ in ${source.name}.`);
    }
    return placedText(source, text, contentStart(source.text, start));
}
/** Where the text of an empty string would begin. */
function contentStart(text, start) {
    return start + (text.startsWith(text[start].repeat(3), start) ? 3 : 1);
}
//# sourceMappingURL=toml-document.js.map