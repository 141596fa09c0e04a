import { foldAscii, foldCase } from '../fold-case.js';
import { onFieldValue } from './many-values.js';
// Up to here a loop over a short list beats hashing the value.
const shortList = 8;
/** What `operand in (literals)` means for a value; a null among the items turns false into null, as in SQL. */
export function membershipOf(items, { ignoreCase, many, folding }) {
    const fold = folder(folding === 'unicode' ? foldCase : foldAscii);
    const known = items.filter((item) => item !== null);
    const miss = known.length === items.length ? false : null;
    const isMember = memberTest(ignoreCase ? known.map(fold) : known);
    const test = ignoreCase
        ? (value) => isMember(fold(value)) || miss
        : (value) => isMember(value) || miss;
    return onFieldValue(test, many);
}
function memberTest(items) {
    if (items.length <= shortList)
        return (value) => items.includes(value);
    const set = new Set(items);
    return (value) => set.has(value);
}
function folder(fold) {
    return (value) => (typeof value === 'string' ? fold(value) : value);
}
//# sourceMappingURL=membership.js.map