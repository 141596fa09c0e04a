import { createHash } from 'node:crypto';
/** SHA-256 (hex) of what a rule says: all that the loader read of it but its description, and not where it stands. Comments,
 * line ends, the order of keys and other rules of the file change nothing; a correlation changes with the rules that it is
 * about, a rule with its exceptions. Why: docs/decisions/0006-what-makes-evidence-void.md. */
export function ruleHash(rule) {
    return createHash('sha256')
        .update(JSON.stringify(plain(said(rule))))
        .digest('hex');
}
/** The query of a Sigma rule is its whole document, with comments; what it asks is in `detection`. */
function said(rule) {
    switch (rule.type) {
        case 'sigma':
        case 'sigma_correlation': {
            const { query: _, ...rest } = rule;
            return rest;
        }
        case 'query':
        case 'eql':
        case 'esql':
        case 'threshold':
        case 'new_terms':
        case 'threat_match':
            return rule;
    }
}
/** Where something stands, and what is there for people only. */
const leftOut = new Set([
    'file',
    'shortName',
    'span',
    'contentHash',
    'version',
    'description',
]);
/** The same as JSON can hold it, keys sorted; rules are plain data but for the functions that know places. */
function plain(value) {
    if (typeof value === 'string')
        return value.replaceAll('\r\n', '\n');
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value === 'function')
        return undefined;
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(plain);
    if (value instanceof Map || value instanceof Set)
        return [...value].map(plain);
    if (value instanceof RegExp || value instanceof Date)
        return String(value);
    return Object.fromEntries(Object.entries(value)
        .filter(([key]) => !leftOut.has(key))
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([key, inner]) => [key, plain(inner)]));
}
//# sourceMappingURL=rule-hash.js.map