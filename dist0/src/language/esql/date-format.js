// A run of one letter, text in single quotes, or a sign that stands for itself.
const piece = /([yMdHmsS])\1*|'([^']*)'|[^A-Za-z']/g;
const wholePattern = /^(?:[yMdHmsS]|'[^']*'|[^A-Za-z'])*$/;
/** True for a pattern that `formatDate` knows. */
export function isDatePattern(pattern) {
    return wholePattern.test(pattern);
}
/** Writes a moment in UTC by a pattern of Java's letters y M d H m s S.
 * @example formatDate(0, 'yyyy-MM-dd') // '1970-01-01' */
export function formatDate(instant, pattern) {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        return undefined;
    return pattern.replace(piece, (text, letter, quoted) => {
        if (letter === undefined)
            return quoted ?? text;
        return digits(date, letter, text.length);
    });
}
function digits(date, letter, width) {
    if (letter === 'S')
        return String(date.getUTCMilliseconds()).padStart(3, '0').slice(0, width);
    const text = String(partOf(date, letter)).padStart(width, '0');
    return letter === 'y' && width === 2 ? text.slice(-2) : text;
}
function partOf(date, letter) {
    switch (letter) {
        case 'y':
            return date.getUTCFullYear();
        case 'M':
            return date.getUTCMonth() + 1;
        case 'd':
            return date.getUTCDate();
        case 'H':
            return date.getUTCHours();
        case 'm':
            return date.getUTCMinutes();
        default:
            return date.getUTCSeconds();
    }
}
//# sourceMappingURL=date-format.js.map