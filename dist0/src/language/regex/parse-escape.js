import { complementOf, posixClasses, setOf, setOfCharacter, unicodeClass, } from './character-set.js';
const control = {
    a: 0x07,
    e: 0x1b,
    f: 0x0c,
    n: 0x0a,
    r: 0x0d,
    t: 0x09,
};
const verticalBlanks = setOf([0x0a, 0x0d], [0x85, 0x85], [0x2028, 0x2029]);
const blanks = setOf([0x09, 0x09], [0x20, 0x20], [0xa0, 0xa0], [0x2000, 0x200a], [0x3000, 0x3000]);
/** Reads what stands for a set of characters behind a backslash, inside brackets or out of them. */
export function parseEscapedSet(reader) {
    const letter = reader.next();
    const code = control[letter];
    if (code !== undefined)
        return setOfCharacter(code);
    const named = namedSet(letter, reader);
    if (named !== undefined)
        return named;
    if (letter === 'x' || letter === 'u')
        return setOfCharacter(codeOf(letter, reader));
    if (letter === '0')
        return setOfCharacter(Number.parseInt(`0${reader.takeWhile(/^[0-7]$/, 3)}`, 8));
    if (/^[A-Za-z1-9]$/.test(letter))
        reader.refuse(`\\${letter}`);
    return setOfCharacter(letter.codePointAt(0));
}
function namedSet(letter, reader) {
    const set = shorthand(letter.toLowerCase(), reader);
    if (set === undefined)
        return undefined;
    return letter === letter.toLowerCase() ? set : complementOf(set);
}
function shorthand(letter, reader) {
    switch (letter) {
        case 'd':
            return posixClasses.get('digit');
        case 'w':
            return posixClasses.get('word');
        case 's':
            return posixClasses.get('space');
        case 'h':
            return reader.dialect.h === 'blank' ? blanks : posixClasses.get('xdigit');
        case 'v':
            return reader.dialect.h === 'blank' ? verticalBlanks : setOfCharacter(0x0b);
        case 'p':
            return property(reader);
        default:
            return undefined;
    }
}
function property(reader) {
    const written = reader.match('{') ? reader.takeUntil('}') : reader.next();
    const negated = written.startsWith('^');
    const name = negated ? written.slice(1) : written;
    const set = unicodeClass(name);
    if (set === undefined)
        return reader.refuse(`\\p{${name.slice(0, 40)}}`);
    return negated ? complementOf(set) : set;
}
function codeOf(letter, reader) {
    const digits = reader.match('{')
        ? reader.takeUntil('}')
        : reader.takeWhile(/^[0-9A-Fa-f]$/, letter === 'x' ? 2 : 4);
    const code = /^[0-9A-Fa-f]{1,8}$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
    return code <= 0x10ffff ? code : reader.fail(`\\${letter} needs hexadecimal digits`);
}
//# sourceMappingURL=parse-escape.js.map