/** Functions between texts and other values. */
export const conversionFunctions = [
    {
        name: 'concat',
        parameters: ['any'],
        required: 1,
        variadic: true,
        hasIgnoreCase: false,
        resultType: () => 'text',
        bind: (types) => (values) => {
            const texts = values.map((value, index) => textOfValue(value, types[index]));
            return texts.some((text) => text === undefined) ? undefined : texts.join('');
        },
    },
    {
        name: 'string',
        parameters: ['any'],
        required: 1,
        variadic: false,
        hasIgnoreCase: false,
        resultType: () => 'text',
        bind: (types) => (values) => textOfValue(values[0], types[0]),
    },
    {
        name: 'number',
        parameters: ['text', 'number'],
        required: 1,
        variadic: false,
        hasIgnoreCase: false,
        resultType: () => 'double',
        bind: () => numberOf,
    },
];
function textOfValue(value, type) {
    if (value === undefined || typeof value === 'string')
        return value;
    if (typeof value === 'boolean')
        return String(value);
    if (type === 'date')
        return new Date(value).toISOString();
    return type === 'double' ? textOfDouble(value) : String(value);
}
// Java's Double.toString: always a fraction, scientific from 10^7 on and below 10^-3.
function textOfDouble(value) {
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-3 || size >= 1e7)) {
        const [digits, exponent] = value.toExponential().split('e');
        return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
    }
    return Number.isInteger(value) ? `${value}.0` : String(value);
}
const digitsOfBase = '0123456789abcdefghijklmnopqrstuvwxyz';
function numberOf([text, base]) {
    if (typeof text !== 'string')
        return undefined;
    const isHex = text.startsWith('0x');
    if (base === undefined && !isHex && text.includes('.'))
        return decimalNumber(text);
    const radix = typeof base === 'number' ? base : isHex ? 16 : 10;
    return wholeNumber(isHex && radix === 16 ? text.slice(2) : text, radix);
}
function decimalNumber(text) {
    return /^[-+]?\d*\.\d*(?:[eE][-+]?\d+)?$/.test(text) && /\d/.test(text) ? Number(text) : undefined;
}
function wholeNumber(text, radix) {
    const digits = text.replace(/^[-+]/, '').toLowerCase();
    const allowed = digitsOfBase.slice(0, radix);
    if (radix < 2 || radix > 36 || digits === '')
        return undefined;
    if (Array.from(digits).some((digit) => !allowed.includes(digit)))
        return undefined;
    const size = Number.parseInt(digits, radix);
    return text.startsWith('-') ? -size : size;
}
//# sourceMappingURL=conversion.js.map