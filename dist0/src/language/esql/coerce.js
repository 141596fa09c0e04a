import { printable } from '../../diagnostic/printable.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { parseDate } from '../date-math.js';
import { canonicalAddress } from './address.js';
import { constantOf } from './typed.js';
import { isText } from './types.js';
/** Turns a text that stands in the query into the type beside it: dates, addresses and booleans are written as text.
 * @throws TrailproofError ESQL_TYPE when it is no text of that type */
export function coerceLiteral(typed, wanted) {
    const text = typed.constant?.value;
    if (typeof text !== 'string' || !isText(typed.type))
        return typed;
    if (wanted !== 'date' && wanted !== 'ip' && wanted !== 'boolean')
        return typed;
    const value = readAs(text, wanted);
    if (value !== undefined)
        return constantOf(value, wanted, typed.span);
    throw new TrailproofError('ESQL_TYPE', `"${printable(text)}" is no ${nameOf(wanted)}.`, {
        span: typed.span,
        hint: formHints[wanted],
    });
}
/** Reads text as a date, an address or a boolean; undefined when it is none. */
export function readAs(text, type) {
    switch (type) {
        case 'date':
            return readDate(text);
        case 'ip':
            return canonicalAddress(text);
        case 'boolean': {
            const lower = text.toLowerCase();
            return lower === 'true' || lower === 'false' ? lower === 'true' : undefined;
        }
    }
}
/** Reads a date as `strict_date_optional_time`; epoch milliseconds are none in ES|QL. */
export function readDate(text) {
    return /^\d{4}(?:-|$)/.test(text) ? parseDate(text)?.from : undefined;
}
/** A type as messages call it. */
export function nameOf(type) {
    if (type === 'ip')
        return 'address';
    return type === 'timespan' ? 'span of time' : type;
}
/** The error for an expression of the wrong type. */
export function wrongType(what, { wanted, found, span, }) {
    return new TrailproofError('ESQL_TYPE', `${what} must be ${wanted}, but it is ${found}.`, {
        span,
    });
}
const formHints = {
    date: 'Write it as in "2026-03-02T09:00:00Z".',
    ip: 'Write it as in "192.0.2.1"; networks belong into CIDR_MATCH.',
    boolean: 'Write true or false.',
};
//# sourceMappingURL=coerce.js.map