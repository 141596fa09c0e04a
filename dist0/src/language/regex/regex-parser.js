import { atLastLineEnd, atLineEnd, atLineStart, atTextEnd, atTextStart, atWordBoundary, insideWord, isLineEnd, } from './assertions.js';
import { foldedSet, setOfCharacter } from './character-set.js';
import { parseEscapedSet } from './parse-escape.js';
import { parseGroupOpening } from './parse-group.js';
import { parseQuantifier } from './parse-quantifier.js';
import { parseSet } from './parse-set.js';
import { PatternReader } from './pattern-reader.js';
const deepestGroup = 60;
/** Reads a regular expression of a dialect.
 * @throws TrailproofError PATTERN_INVALID, or PATTERN_UNSUPPORTED for what takes more than linear time or is not modelled */
export function parseRegex(source, dialect, span) {
    const parser = {
        reader: new PatternReader(withoutQuotes(source), dialect, span),
        flags: { ignoreCase: false, lines: dialect.everyLine, dotAll: false, comments: false },
        groups: [],
    };
    const tree = parseUnion(parser, 0);
    if (parser.reader.peek() !== undefined)
        parser.reader.fail('")" closes no group');
    return { tree, groups: parser.groups };
}
// `\Q…\E` is text as it is: each of its signs gets a backslash.
function withoutQuotes(source) {
    return source.replace(/\\(?:Q([^]*?)(?:\\E|$)|[^])/g, (whole, text) => text === undefined ? whole : text.replace(/[^A-Za-z0-9]/g, '\\$&'));
}
function parseUnion(parser, depth) {
    if (depth > deepestGroup)
        parser.reader.fail(`groups are nested more than ${deepestGroup} deep`);
    const parts = [parseSequence(parser, depth)];
    while (parser.reader.match('|'))
        parts.push(parseSequence(parser, depth));
    return parts.length === 1 ? parts[0] : { kind: 'union', parts };
}
function parseSequence(parser, depth) {
    const parts = [];
    for (;;) {
        skipComments(parser);
        const character = parser.reader.peek();
        if (character === undefined || character === '|' || character === ')')
            break;
        const simple = parseSimple(parser, depth);
        parts.push(parseQuantifier(parser.reader, simple, () => skipComments(parser)));
    }
    return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
}
function skipComments({ reader, flags }) {
    if (!flags.comments)
        return;
    for (;;) {
        if (reader.takeWhile(/^\s$/) !== '')
            continue;
        if (!reader.match('#'))
            return;
        while (reader.peek() !== undefined && reader.next() !== '\n')
            ;
    }
}
function parseSimple(parser, depth) {
    const { reader, flags } = parser;
    const { lineEnds } = reader.dialect;
    const character = reader.next();
    switch (character) {
        case '(':
            return parseGroup(parser, depth);
        case '[':
            return setNode(parser, parseSet(reader));
        case '.':
            return setNode(parser, {
                has: flags.dotAll ? () => true : (code) => !isLineEnd(code, lineEnds),
            });
        case '^':
            return assertion(flags.lines ? atLineStart(lineEnds) : atTextStart);
        case '$':
            return assertion(flags.lines ? atLineEnd(lineEnds) : atLastLineEnd(lineEnds));
        case '\\':
            return parseEscape(parser);
        case '*':
        case '+':
        case '?':
            return reader.fail(`"${character}" has nothing to repeat`);
        default:
            if (character === '{' && !reader.dialect.looseBraces)
                reader.fail('"{" has nothing to repeat');
            return setNode(parser, setOfCharacter(character.codePointAt(0)));
    }
}
function parseEscape(parser) {
    const { reader } = parser;
    const { lineEnds } = reader.dialect;
    switch (reader.peek()) {
        case 'b':
            return escapedAssertion(reader, atWordBoundary);
        case 'B':
            return escapedAssertion(reader, insideWord);
        case 'A':
            return escapedAssertion(reader, atTextStart);
        case 'z':
            return escapedAssertion(reader, atTextEnd);
        case 'Z':
            return escapedAssertion(reader, atLastLineEnd(lineEnds));
        case 'R':
            return lineBreak(reader);
        case undefined:
            return reader.fail('a backslash ends it');
        default:
            return setNode(parser, parseEscapedSet(reader));
    }
}
function escapedAssertion(reader, holds) {
    reader.next();
    return assertion(holds);
}
function assertion(holds) {
    return { kind: 'assert', holds };
}
function lineBreak(reader) {
    reader.next();
    const character = (code) => ({ kind: 'set', set: setOfCharacter(code) });
    const both = { kind: 'sequence', parts: [character(0x0d), character(0x0a)] };
    const others = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].map(character);
    return { kind: 'atomic', part: { kind: 'union', parts: [both, ...others] } };
}
function parseGroup(parser, depth) {
    const { reader } = parser;
    const before = parser.flags;
    const opening = parseGroupOpening(reader, before);
    if (opening.kind === 'comment')
        return { kind: 'empty' };
    if (opening.kind === 'flags') {
        // Flags without a colon hold to the end of the group around them.
        parser.flags = opening.flags;
        return { kind: 'empty' };
    }
    if (opening.kind === 'group')
        parser.flags = opening.flags;
    const group = opening.kind === 'capture' ? addGroup(parser, opening.name) : 0;
    const part = parseUnion(parser, depth + 1);
    if (!reader.match(')'))
        reader.fail('the group that "(" opens is not closed');
    parser.flags = before;
    return groupNode(opening, part, group);
}
function addGroup({ groups, reader }, name) {
    const group = groups.length + 1;
    const isKnown = name !== undefined && groups.some((one) => one.name === name);
    if (isKnown && reader.dialect.groupNames === 'words')
        reader.fail(`there are two groups "${name}"`);
    groups.push({ group, name });
    return group;
}
function groupNode(opening, part, group) {
    switch (opening.kind) {
        case 'capture':
            return { kind: 'capture', group, part };
        case 'group':
            return part;
        case 'atomic':
            return { kind: 'atomic', part };
        case 'look':
            return { kind: 'look', behind: opening.behind, negated: opening.negated, part };
    }
}
function setNode({ flags, reader }, set) {
    return { kind: 'set', set: flags.ignoreCase ? foldedSet(set, reader.dialect.fold) : set };
}
//# sourceMappingURL=regex-parser.js.map