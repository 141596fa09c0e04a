/** Orders two texts by code point, which is the order of UTF-8 bytes that Lucene uses.
 * @example compareText('a', 'b') < 0 // true */
export function compareText(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a !== b)
            return rankOfUnit(a) - rankOfUnit(b);
    }
    return left.length - right.length;
}
// Surrogates stand for code points above U+FFFF, so they sort after every other unit.
function rankOfUnit(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Orders two scalars of one type; undefined when their types differ and no order exists. */
export function compareScalars(left, right) {
    if (typeof left === 'string')
        return typeof right === 'string' ? compareText(left, right) : undefined;
    if (typeof left === 'number')
        return typeof right === 'number' ? left - right : undefined;
    return typeof right === 'boolean' ? Number(left) - Number(right) : undefined;
}
//# sourceMappingURL=compare-scalars.js.map