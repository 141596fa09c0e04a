import { canonicalAddress } from '../address.js';
import { readDate } from '../coerce.js';
import { withinType } from '../lower-arithmetic.js';
import { textForm } from '../text-form.js';
import { callOf } from '../typed.js';
import { isText } from '../types.js';
import { mapValues } from './function-spec.js';
/** Conversions: each value by itself; what cannot be converted is null. */
export const conversionFunctions = [
    conversion(['to_string', 'to_str'], 'keyword', textForm),
    conversion(['to_integer', 'to_int'], 'integer', (value, from) => toWhole(value, from, 'integer')),
    conversion(['to_long'], 'long', (value, from) => toWhole(value, from, 'long')),
    conversion(['to_double', 'to_dbl'], 'double', toDouble),
    conversion(['to_boolean', 'to_bool'], 'boolean', toBoolean),
    conversion(['to_datetime', 'to_dt'], 'date', toDate),
    conversion(['to_ip'], 'ip', (value) => canonicalAddress(String(value))),
].flat();
/** The conversion that a cast `::type` stands for, by the type's name. */
export const castFunctions = new Map([
    ['keyword', 'to_string'],
    ['string', 'to_string'],
    ['text', 'to_string'],
    ['integer', 'to_integer'],
    ['int', 'to_integer'],
    ['long', 'to_long'],
    ['double', 'to_double'],
    ['boolean', 'to_boolean'],
    ['bool', 'to_boolean'],
    ['date', 'to_datetime'],
    ['datetime', 'to_datetime'],
    ['ip', 'to_ip'],
]);
function conversion(names, type, convert) {
    return names.map((name) => ({
        name,
        takes: ['any'],
        lower: ({ arguments: given, span }) => {
            const from = given[0]?.type ?? 'null';
            const definition = {
                name,
                evaluate: ([value]) => mapValues(value, (one) => convert(one, from)),
            };
            return callOf(definition, given, { type, span, strict: true });
        },
    }));
}
function toWhole(value, from, type) {
    const number = toDouble(value, from);
    return number === undefined ? undefined : withinType(Math.round(number), type);
}
function toDouble(value, from) {
    if (typeof value !== 'string')
        return Number(value);
    if (!isText(from))
        return undefined;
    // Number takes hexadecimal and blank text, which Java does not.
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value) ? Number(value) : undefined;
}
function toBoolean(value) {
    return typeof value === 'string' ? value.toLowerCase() === 'true' : Boolean(value);
}
function toDate(value) {
    if (typeof value === 'boolean')
        return undefined;
    return typeof value === 'number' ? Math.trunc(value) : readDate(value);
}
//# sourceMappingURL=conversion-functions.js.map