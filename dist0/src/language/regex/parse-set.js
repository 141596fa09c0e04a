import { complementOf, intersectionOf, posixClasses, setOf, setOfCharacter, unionOf, } from './character-set.js';
import { parseEscapedSet } from './parse-escape.js';
const deepestSet = 20;
/** Reads a set in brackets; the reader stands behind the opening one. Sets can hold sets, and `&&` intersects. */
export function parseSet(reader, depth = 0) {
    if (depth > deepestSet)
        reader.fail('sets are nested too deep');
    const negated = reader.match('^');
    const operands = [];
    let members = [];
    // A bracket that closes right after the opening one stands for itself.
    if (reader.peek() === ']' && reader.dialect.looseBraces)
        members.push(setOfCharacter(next(reader)));
    while (!reader.match(']')) {
        if (reader.match('&&')) {
            operands.push(unionOf(members));
            members = [];
        }
        else
            members.push(parseMember(reader, depth));
    }
    operands.push(unionOf(members));
    const set = intersectionOf(operands);
    return negated ? complementOf(set) : set;
}
function parseMember(reader, depth) {
    if (reader.match('[:'))
        return parsePosix(reader);
    if (reader.match('['))
        return parseSet(reader, depth + 1);
    const from = parseSingle(reader);
    if (from.only === undefined || reader.peek() !== '-')
        return from;
    const after = reader.peek(1);
    if (after === undefined || after === ']' || after === '[')
        return from;
    reader.next();
    const to = parseSingle(reader);
    if (to.only === undefined)
        return unionOf([from, setOfCharacter(0x2d), to]);
    const [first, last] = [from.only.codePointAt(0), to.only.codePointAt(0)];
    if (last < first)
        reader.fail('a range of characters has its ends in the wrong order');
    return setOf([first, last]);
}
function parseSingle(reader) {
    if (!reader.match('\\'))
        return setOfCharacter(next(reader));
    // Inside brackets \b is the backspace.
    if (reader.match('b'))
        return setOfCharacter(0x08);
    return parseEscapedSet(reader);
}
function parsePosix(reader) {
    const negated = reader.match('^');
    const name = reader.takeUntil(':]');
    const set = posixClasses.get(name);
    if (set === undefined)
        return reader.fail(`there is no class [:${name.slice(0, 20)}:]`);
    return negated ? complementOf(set) : set;
}
function next(reader) {
    return reader.next().codePointAt(0);
}
//# sourceMappingURL=parse-set.js.map