import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { anyCharacter, repeatOf, sequenceOf, } from './regexp-tree.js';
// Elasticsearch's default index.max_regex_length.
const longestPattern = 1000;
const deepestGroup = 50;
const mostCopies = 1000;
/** Reads a regular expression of Lucene's syntax with all its flags on. It stands for the whole text; `^` and `$` are
 * plain characters, `"…"` is a literal text, `@` any text, `#` none.
 * @throws TrailproofError PATTERN_INVALID, or PATTERN_UNSUPPORTED for `~` and `<n-m>` */
export function parseRegexp(text, span) {
    if (text.length > longestPattern) {
        throw new TrailproofError('PATTERN_INVALID', `The pattern has ${text.length} characters.`, {
            span,
            hint: `Elasticsearch takes at most ${longestPattern}.`,
        });
    }
    if (text === '')
        return { kind: 'empty' };
    const reader = new PatternReader(text, span);
    const tree = parseUnion(reader, 0);
    if (reader.peek() !== undefined)
        reader.fail(`"${reader.peek()}" has no counterpart before it`);
    return tree;
}
class PatternReader {
    characters;
    span;
    at = 0;
    constructor(text, span) {
        this.characters = Array.from(text);
        this.span = span;
    }
    peek() {
        return this.characters[this.at];
    }
    next() {
        const character = this.characters[this.at];
        if (character === undefined)
            return this.fail('it ends too early');
        this.at += 1;
        return character;
    }
    match(wanted) {
        if (this.peek() !== wanted)
            return false;
        this.at += 1;
        return true;
    }
    fail(reason) {
        throw new TrailproofError('PATTERN_INVALID', `The regular expression is not valid at character ${this.at + 1}: ${reason}.`, { span: this.span });
    }
    refuse(operator, meaning) {
        throw new TrailproofError('PATTERN_UNSUPPORTED', `The operator ${operator} (${meaning}) of Lucene's regular expressions is not supported.`, {
            span: this.span,
            hint: `Put a backslash before ${operator} if the character itself is meant.`,
        });
    }
}
function parseUnion(reader, depth) {
    if (depth > deepestGroup)
        reader.fail(`groups are nested more than ${deepestGroup} deep`);
    const parts = [parseIntersection(reader, depth)];
    while (reader.match('|'))
        parts.push(parseIntersection(reader, depth));
    return parts.length === 1 ? parts[0] : { kind: 'union', parts };
}
function parseIntersection(reader, depth) {
    const left = parseSequence(reader, depth);
    if (!reader.match('&'))
        return left;
    if (depth > deepestGroup)
        reader.fail(`groups are nested more than ${deepestGroup} deep`);
    return { kind: 'intersection', parts: [left, parseIntersection(reader, depth + 1)] };
}
function parseSequence(reader, depth) {
    const parts = [parseRepeat(reader, depth)];
    while (!isEndOfSequence(reader.peek()))
        parts.push(parseRepeat(reader, depth));
    return sequenceOf(parts);
}
function isEndOfSequence(character) {
    return character === undefined || character === ')' || character === '|' || character === '&';
}
function parseRepeat(reader, depth) {
    let tree = parseSimple(reader, depth);
    for (;;) {
        if (reader.match('?'))
            tree = repeatOf(tree, 0, 1);
        else if (reader.match('*'))
            tree = repeatOf(tree, 0, Number.POSITIVE_INFINITY);
        else if (reader.match('+'))
            tree = repeatOf(tree, 1, Number.POSITIVE_INFINITY);
        else if (reader.match('{'))
            tree = parseCounts(reader, tree);
        else
            return tree;
    }
}
function parseCounts(reader, tree) {
    const min = parseCount(reader);
    let max = min;
    if (reader.match(','))
        max = reader.peek() === '}' ? Number.POSITIVE_INFINITY : parseCount(reader);
    if (!reader.match('}'))
        reader.fail('a repetition is written {n}, {n,} or {n,m}');
    if (max < min)
        reader.fail(`{${min},${max}} has its numbers in the wrong order`);
    return repeatOf(tree, min, max);
}
function parseCount(reader) {
    let digits = '';
    while (/^[0-9]$/.test(reader.peek() ?? ''))
        digits += reader.next();
    if (digits === '')
        reader.fail('a repetition is written {n}, {n,} or {n,m}');
    const count = Number(digits);
    if (count > mostCopies)
        reader.fail(`at most ${mostCopies} repetitions can be asked for`);
    return count;
}
function parseSimple(reader, depth) {
    const character = reader.next();
    switch (character) {
        case '.':
            return anyCharacter;
        case '#':
            return { kind: 'nothing' };
        case '@':
            return repeatOf(anyCharacter, 0, Number.POSITIVE_INFINITY);
        case '"':
            return parseQuoted(reader);
        case '(':
            return parseGroup(reader, depth);
        case '[':
            return parseSet(reader);
        case '\\':
            return parseEscape(reader);
        case '~':
            return reader.refuse('~', 'complement');
        case '<':
            return reader.refuse('<', 'numeric interval');
        default:
            return { kind: 'literal', text: character };
    }
}
function parseQuoted(reader) {
    let text = '';
    while (reader.peek() !== '"') {
        if (reader.peek() === undefined)
            reader.fail('the literal text after " is not closed');
        text += reader.next();
    }
    reader.next();
    return text === '' ? { kind: 'empty' } : { kind: 'literal', text };
}
function parseGroup(reader, depth) {
    if (reader.match(')'))
        return { kind: 'empty' };
    const tree = parseUnion(reader, depth + 1);
    if (!reader.match(')'))
        reader.fail('the group that "(" opens is not closed');
    return tree;
}
// \d, \w and \s came with Lucene 9.0 (LUCENE-9336).
function parseEscape(reader) {
    const character = reader.next();
    return predefinedSet(character) ?? { kind: 'literal', text: character };
}
function predefinedSet(letter) {
    const ranges = rangesOfClass(letter.toLowerCase());
    const negated = letter !== letter.toLowerCase();
    return ranges === undefined ? undefined : { kind: 'set', ranges, negated };
}
function rangesOfClass(letter) {
    switch (letter) {
        case 'd':
            return [[0x30, 0x39]];
        case 'w':
            return [
                [0x30, 0x39],
                [0x41, 0x5a],
                [0x5f, 0x5f],
                [0x61, 0x7a],
            ];
        case 's':
            return [
                [0x09, 0x0a],
                [0x0d, 0x0d],
                [0x20, 0x20],
            ];
        default:
            return undefined;
    }
}
function parseSet(reader) {
    const negated = reader.match('^');
    const ranges = [];
    do
        ranges.push(...parseSetItem(reader));
    while (reader.peek() !== undefined && reader.peek() !== ']');
    if (!reader.match(']'))
        reader.fail('the set that "[" opens is not closed');
    return { kind: 'set', ranges, negated };
}
function parseSetItem(reader) {
    const isEscaped = reader.match('\\');
    const first = reader.next();
    const predefined = isEscaped ? predefinedSet(first) : undefined;
    if (predefined !== undefined)
        return predefined.negated ? complementOf(predefined.ranges) : predefined.ranges;
    const from = first.codePointAt(0);
    // Since Lucene 10 an escaped character begins no range: `\\-` in a set is a backslash and a hyphen.
    if (isEscaped || !reader.match('-'))
        return [[from, from]];
    reader.match('\\');
    const to = reader.next().codePointAt(0);
    if (to < from)
        reader.fail('a range of characters has its ends in the wrong order');
    return [[from, to]];
}
function complementOf(ranges) {
    const outside = [];
    let next = 0;
    for (const [from, to] of ranges) {
        if (from > next)
            outside.push([next, from - 1]);
        next = to + 1;
    }
    outside.push([next, 0x10ffff]);
    return outside;
}
//# sourceMappingURL=regexp-parser.js.map