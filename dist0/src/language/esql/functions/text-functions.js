import { derived } from '../typed.js';
import { eachValueFunction, packed, singleValueFunction, } from './function-spec.js';
/** Functions of text. Lengths and places are counted in code points, places from 1. */
export const textFunctions = [
    singleValueFunction('concat', { takes: ['text'], variadic: true, gives: 'keyword' }, (...texts) => texts.join('')),
    singleValueFunction('length', { takes: ['text'], gives: 'integer' }, (text) => codePoints(text).length),
    singleValueFunction('substring', { takes: ['text', 'whole number', 'whole number'], optional: 1, gives: 'keyword' }, substring),
    singleValueFunction('left', { takes: ['text', 'whole number'], gives: 'keyword' }, (text, count) => codePoints(text)
        .slice(0, Math.max(0, Number(count)))
        .join('')),
    singleValueFunction('right', { takes: ['text', 'whole number'], gives: 'keyword' }, right),
    singleValueFunction('trim', { takes: ['text'], gives: 'keyword' }, (text) => String(text).replace(leadingBlank, '').replace(trailingBlank, '')),
    singleValueFunction('ltrim', { takes: ['text'], gives: 'keyword' }, (text) => String(text).replace(leadingBlank, '')),
    singleValueFunction('rtrim', { takes: ['text'], gives: 'keyword' }, (text) => String(text).replace(trailingBlank, '')),
    singleValueFunction('reverse', { takes: ['text'], gives: 'keyword' }, (text) => codePoints(text).toReversed().join('')),
    singleValueFunction('split', { takes: ['text', 'text'], gives: 'keyword' }, (text, delimiter) => delimiter === '' ? text : packed(String(text).split(String(delimiter)))),
    singleValueFunction('locate', { takes: ['text', 'text', 'whole number'], optional: 1, gives: 'integer' }, locate),
    eachValueFunction('to_lower', { takes: ['text'], gives: 'keyword' }, (text) => String(text).toLowerCase()),
    eachValueFunction('to_upper', { takes: ['text'], gives: 'keyword' }, (text) => String(text).toUpperCase()),
    singleValueFunction('space', { takes: ['whole number'], gives: 'keyword' }, (count) => repeated(' ', count)),
    singleValueFunction('repeat', { takes: ['text', 'whole number'], gives: 'keyword' }, repeated),
    singleValueFunction('byte_length', { takes: ['text'], gives: 'integer' }, (text) => Buffer.byteLength(String(text))),
    singleValueFunction('bit_length', { takes: ['text'], gives: 'integer' }, (text) => Buffer.byteLength(String(text)) * 8),
    textTest('starts_with', 'prefix', (text, part) => text.startsWith(part)),
    textTest('ends_with', 'suffix', (text, part) => text.endsWith(part)),
    textTest('contains', 'contains', (text, part) => text.includes(part)),
];
const leadingBlank = /^[\s\u001c-\u001f]+/u;
// The look-behind keeps a long run of blanks inside a text from being tried from each of its places.
const trailingBlank = /(?<![\s\u001c-\u001f])[\s\u001c-\u001f]+$/u;
// With a literal it is a pattern of the shared tree: faster, and it gives needles.
function textTest(name, syntax, test) {
    const general = singleValueFunction(name, { takes: ['text', 'text'], gives: 'boolean' }, (text, part) => test(String(text), String(part)));
    return {
        ...general,
        lower: (call) => {
            const [operand, part] = call.arguments;
            const text = part?.constant?.value;
            if (operand === undefined || typeof text !== 'string')
                return general.lower(call);
            const matcher = {
                syntax,
                ignoreCase: false,
                test: (value) => test(value, text),
                literals: text === '' ? [] : [text],
            };
            const { span } = call;
            const make = ([inner]) => {
                return { kind: 'pattern', operand: inner, text, matcher, many: 'null', span };
            };
            return derived([operand], make, { type: 'boolean', span, strict: true });
        },
    };
}
function substring(text, start, length) {
    const points = codePoints(text);
    const place = Number(start);
    const from = place > 0 ? place - 1 : place === 0 ? 0 : Math.max(0, points.length + place);
    if (length === undefined)
        return points.slice(from).join('');
    return Number(length) < 0 ? undefined : points.slice(from, from + Number(length)).join('');
}
function right(text, count) {
    const points = codePoints(text);
    return points.slice(Math.max(0, points.length - Math.max(0, Number(count)))).join('');
}
function locate(text, part, start) {
    const points = codePoints(text);
    const from = start === undefined ? 0 : Math.max(0, Number(start) - 1);
    const skipped = points.slice(0, from).join('').length;
    const found = String(text).indexOf(String(part), skipped);
    return found === -1 ? 0 : codePoints(String(text).slice(0, found)).length + 1;
}
// Elasticsearch makes no text of more than a megabyte.
const longestRepeat = 1_048_576;
function repeated(text, count) {
    const times = Number(count);
    const isTooMuch = times < 0 || Buffer.byteLength(String(text)) * times > longestRepeat;
    return isTooMuch ? undefined : String(text).repeat(times);
}
function codePoints(text) {
    return Array.from(String(text));
}
//# sourceMappingURL=text-functions.js.map