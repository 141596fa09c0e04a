const version = /^(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
// Signs that sort before every part of a version: what comes after them decides less than any further part.
const ends = { preRelease: '!', release: '"' };
/** Gives a version as a text whose order is that of Elasticsearch's type `version`: numbers by size, a pre-release
 * before its release, what is no version after all that are.
 * @example versionOrder('1.5.0') < versionOrder('1.11.3') // true */
export function versionOrder(text) {
    const match = version.exec(text);
    if (match === null)
        return `2${text}`;
    const [, numbers = '', preRelease] = match;
    const head = `1${numbers.split('.').map(numberOrder).join('')}`;
    if (preRelease === undefined)
        return `${head}${ends.release}`;
    return `${head}${ends.preRelease}${preRelease.split('.').map(identifierOrder).join('!')}`;
}
/** Longer numbers are larger. */
function numberOrder(digits) {
    const short = digits.replace(/^0+(?=\d)/, '');
    return String.fromCharCode(0x30 + short.length) + short;
}
function identifierOrder(identifier) {
    return /^\d+$/.test(identifier) ? `0${numberOrder(identifier)}` : `a${identifier}`;
}
//# sourceMappingURL=version-order.js.map