import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { compareText } from '../compare-scalars.js';
import { compileValue } from '../expression/compile-value.js';
import { canonicalAddress } from './address.js';
import { orderOf } from './functions/multi-value-functions.js';
import { anything } from './possible.js';
import { columnType } from './types.js';
/** The columns that FROM gives: one a mapped field, made when it is asked for. */
export class SourceColumns {
    #fields;
    #made = new Map();
    constructor(fields) {
        this.#fields = fields;
    }
    /** The column of a field; undefined when it is not mapped.
     * @throws TrailproofError ESQL_FIELD_UNSUPPORTED for a field that ES|QL cannot read */
    find(name, span) {
        const made = this.#made.get(name);
        if (made !== undefined)
            return made;
        const field = this.#fields.resolve(name);
        if (field === undefined)
            return undefined;
        const column = columnOfField(field, this.#fields, span);
        if (column === undefined)
            throw unreadable(field, span);
        this.#made.set(name, column);
        return column;
    }
    /** The columns of all mapped fields that ES|QL can read, by name. */
    all(span) {
        return [...this.known()].sort(compareText).flatMap((name) => {
            const field = this.#fields.resolve(name);
            const readable = field !== undefined && columnType(field.type) !== undefined;
            const column = readable ? this.find(name, span) : undefined;
            return column === undefined ? [] : [column];
        });
    }
    known() {
        return this.#fields.known();
    }
}
function columnOfField(field, fields, span) {
    const type = columnType(field.type);
    if (type === undefined)
        return undefined;
    // Doc values hold no text beyond ignore_above, and ES|QL reads doc values.
    const node = { kind: 'field', name: field.name, optional: true, indexed: true, span };
    const get = asStored(compileValue(node, fields), type);
    return {
        name: field.name,
        type,
        place: { kind: 'source', field, get },
        possible: possibleOf(field),
    };
}
function possibleOf({ name, absent }) {
    if (absent === undefined)
        return anything;
    return { values: [undefined], because: { field: name, reason: absent } };
}
// Doc values keep several values sorted, keywords and addresses without repetition; text is read as it was written.
function asStored(get, type) {
    const compare = orderOf(type);
    const isSet = type === 'keyword' || type === 'ip';
    const store = (values) => {
        const stored = type === 'ip' ? values.flatMap(storedAddress) : values;
        const kept = isSet ? [...new Set(stored)] : stored;
        return kept.length <= 1 ? kept[0] : type === 'text' ? kept : kept.toSorted(compare);
    };
    return (event) => {
        const value = get(event);
        if (typeof value === 'object')
            return store(value);
        return type === 'ip' && typeof value === 'string' ? storedAddress(value)[0] : value;
    };
}
function storedAddress(value) {
    if (typeof value !== 'string')
        return [];
    // IPv4 has one spelling; only IPv6 can be written in several ways.
    const address = value.includes(':') ? canonicalAddress(value) : value;
    return address === undefined ? [] : [address];
}
function unreadable({ name, type }, span) {
    return new TrailproofError('ESQL_FIELD_UNSUPPORTED', `ES|QL cannot read "${name}": it is ${type}.`, {
        span,
        hint: type === 'flattened' ? 'KQL reads leaves of flattened fields.' : 'Name a field below it.',
    });
}
//# sourceMappingURL=source-columns.js.map