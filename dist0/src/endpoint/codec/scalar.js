import { malformed } from '../request-failure.js';
/** True for shapes whose values are one text on the wire. */
export function isScalar(shape) {
    return !['structure', 'list', 'map', 'document'].includes(shape.kind);
}
/** Reads a value out of a text of a query, a header, a path or an XML element.
 * @throws RequestFailure SerializationException */
export function readScalar(shape, text) {
    switch (shape.kind) {
        case 'text':
            return text;
        case 'boolean':
            return readBoolean(text);
        case 'number':
            return readNumber(text);
        case 'timestamp':
            return readTimestamp(text);
        case 'blob':
            return Uint8Array.from(Buffer.from(text, 'base64'));
        default:
            return shape;
    }
}
function readBoolean(text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw malformed(`"${text}" is neither true nor false.`);
}
function readNumber(text) {
    const isNumber = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
    const number = Number(text);
    // Nothing that is modelled here takes NaN or Infinity, and 1e999 would be one.
    if (isNumber && Number.isFinite(number))
        return number;
    throw malformed(`"${text}" is no number.`);
}
// Numbers are epoch seconds in whatever place they stand; texts are ISO 8601 or the date of HTTP.
function readTimestamp(text) {
    const seconds = /^-?\d+(?:\.\d+)?$/.test(text);
    const date = new Date(seconds ? Number(text) * 1000 : Date.parse(text));
    if (Number.isNaN(date.getTime()))
        throw malformed(`"${text}" is no time.`);
    return date;
}
/** Writes a value as one text. Timestamps take their own form, else the one of the place. */
export function writeScalar(shape, value, timestamps = 'date-time') {
    if (value instanceof Date) {
        const format = shape.kind === 'timestamp' ? (shape.format ?? timestamps) : timestamps;
        return timestampText(value, format);
    }
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('base64');
    return String(value);
}
/** A moment as AWS's protocols write it. */
export function timestampText(date, format) {
    switch (format) {
        case 'date-time':
            // AWS's XML has whole seconds; milliseconds only where there are any.
            return date.toISOString().replace('.000Z', 'Z');
        case 'http-date':
            return date.toUTCString();
        case 'epoch-seconds':
            return String(date.getTime() / 1000);
        default:
            return format;
    }
}
//# sourceMappingURL=scalar.js.map