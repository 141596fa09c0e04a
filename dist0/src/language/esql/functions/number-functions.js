import { commonType, withoutText } from '../types.js';
import { singleValueFunction } from './function-spec.js';
import { orderOf } from './multi-value-functions.js';
const same = ([type]) => type ?? 'null';
/** Functions of numbers, and the greatest or least of several arguments. */
export const numberFunctions = [
    singleValueFunction('abs', { takes: ['number'], gives: same }, (value) => Math.abs(Number(value))),
    singleValueFunction('ceil', { takes: ['number'], gives: same }, (value) => Math.ceil(Number(value))),
    singleValueFunction('floor', { takes: ['number'], gives: same }, (value) => Math.floor(Number(value))),
    singleValueFunction('round', { takes: ['number', 'whole number'], optional: 1, gives: same }, round),
    extreme('greatest', 1),
    extreme('least', -1),
];
// Halves go away from zero, as Elasticsearch's BigDecimal rounding does.
function round(value, places = 0) {
    const number = Number(value);
    const digits = Number(places);
    const magnitude = Math.abs(number);
    // Shifting the point in the text and not by multiplication: 1.005 * 100 is 100.49999999999999.
    const [mantissa = '0', exponent = '0'] = magnitude.toExponential().split('e');
    const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
    if (shifted >= 2 ** 53)
        return number;
    const [whole = '0', back = '0'] = Math.round(shifted).toExponential().split('e');
    return Math.sign(number) * Number(`${whole}e${Number(back) - digits}`) + 0;
}
function extreme(name, sign) {
    return {
        name,
        takes: ['any'],
        variadic: true,
        lower: (call) => {
            const types = call.arguments.map(({ type }) => type);
            const type = types.reduce((all, one) => commonType(all, one) ?? all, 'null');
            const compare = orderOf(type);
            const pick = (...values) => values.reduce((best, value) => (compare(value, best) * sign > 0 ? value : best));
            const shape = { takes: ['any'], variadic: true, gives: withoutText(type) };
            return singleValueFunction(name, shape, pick).lower(call);
        },
    };
}
//# sourceMappingURL=number-functions.js.map