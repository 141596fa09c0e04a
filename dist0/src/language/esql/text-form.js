/** A value as TO_STRING writes it: dates in ISO with milliseconds, doubles as Java does. */
export function textForm(value, type) {
    if (typeof value !== 'number')
        return String(value);
    if (type === 'date')
        return isoText(value);
    return type === 'double' ? javaDouble(value) : String(value);
}
/** A moment as ISO text with milliseconds, UTC; undefined beyond the calendar of Date. */
export function isoText(instant) {
    const date = new Date(instant);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
// Double.toString: a point always, and from 10^7 up or below 10^-3 an exponent.
function javaDouble(value) {
    const magnitude = Math.abs(value);
    if (value === 0 || (magnitude >= 1e-3 && magnitude < 1e7)) {
        const text = String(value);
        return text.includes('.') ? text : `${text}.0`;
    }
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`;
}
//# sourceMappingURL=text-form.js.map