export function setOf(...ranges) {
    return { has: (code) => ranges.some(([from, to]) => code >= from && code <= to) };
}
export function setOfCharacter(code) {
    return { has: (other) => other === code, only: String.fromCodePoint(code) };
}
export function unionOf(sets) {
    return sets.length === 1 ? sets[0] : { has: (code) => sets.some((set) => set.has(code)) };
}
export function intersectionOf(sets) {
    return sets.length === 1 ? sets[0] : { has: (code) => sets.every((set) => set.has(code)) };
}
export function complementOf(set) {
    return { has: (code) => !set.has(code) };
}
/** The set that ignores case: a character is in it when it, its small or its capital letter is in the set. */
export function foldedSet(set, fold) {
    if (set.only !== undefined && fold === 'ascii' && !/[A-Za-z]/.test(set.only))
        return set;
    return {
        has: (code) => {
            if (set.has(code))
                return true;
            if (code < 128)
                return set.has(otherAsciiCase(code));
            if (fold === 'ascii')
                return false;
            const letter = String.fromCodePoint(code);
            return [letter.toLowerCase(), letter.toUpperCase()].some((other) => other.length <= 2 && set.has(other.codePointAt(0)));
        },
    };
}
function otherAsciiCase(code) {
    const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    return isLetter ? code ^ 0x20 : code;
}
const digit = [0x30, 0x39];
const upper = [0x41, 0x5a];
const lower = [0x61, 0x7a];
const punctuation = [
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
];
/** The classes of POSIX, by the name that stands between `[:` and `:]` or in `\p{…}`; ASCII only. */
export const posixClasses = new Map([
    ['alnum', setOf(digit, upper, lower)],
    ['alpha', setOf(upper, lower)],
    ['ascii', setOf([0, 0x7f])],
    ['blank', setOf([0x09, 0x09], [0x20, 0x20])],
    ['cntrl', setOf([0, 0x1f], [0x7f, 0x7f])],
    ['digit', setOf(digit)],
    ['graph', setOf([0x21, 0x7e])],
    ['lower', setOf(lower)],
    ['print', setOf([0x20, 0x7e])],
    ['punct', setOf(...punctuation)],
    ['space', setOf([0x09, 0x0d], [0x20, 0x20])],
    ['upper', setOf(upper)],
    ['word', setOf(digit, upper, [0x5f, 0x5f], lower)],
    ['xdigit', setOf(digit, [0x41, 0x46], [0x61, 0x66])],
]);
/** The set of a category or script of Unicode (`L`, `Lu`, `IsAlphabetic`, `IsGreek`); undefined for a name that is none. */
export function unicodeClass(name) {
    const bare = name.replace(/^(?:Is|In)(?=[A-Z])/, '');
    const posix = posixClasses.get(bare.toLowerCase());
    if (posix !== undefined && bare.length > 2)
        return posix;
    for (const written of [bare, `Script=${bare}`]) {
        const expression = unicodeExpression(written);
        if (expression !== undefined) {
            return { has: (code) => expression.test(String.fromCodePoint(code)) };
        }
    }
    return undefined;
}
function unicodeExpression(name) {
    if (!/^[A-Za-z_=]{1,40}$/.test(name))
        return undefined;
    try {
        return new RegExp(`^\\p{${name}}$`, 'u');
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=character-set.js.map