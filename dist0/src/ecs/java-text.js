import { isJsonList } from '../cloudtrail/json.js';
import { isKeptText } from './clean.js';
/** The text that Java's `Map.toString` makes of a cleaned JSON value, as request_parameters and its like hold it:
 * `{policyArn=arn:aws:iam::aws:policy/ReadOnlyAccess, userName=alice}`. Keys stand in the order of java.util.HashMap,
 * not of the record. Undefined when nothing survives the cleaning.
 * @example javaText({ userName: 'alice', policyArn: 'p', tags: [] }) // '{policyArn=p, userName=alice}' */
export function javaText(value, without) {
    if (value === null || value === undefined)
        return undefined;
    if (typeof value === 'string')
        return isKeptText(value) ? value : undefined;
    if (typeof value === 'number')
        return javaNumber(value);
    if (typeof value === 'boolean')
        return String(value);
    return isJsonList(value) ? listText(value) : mapText(value, without);
}
/** The order in which java.util.HashMap gives the keys that were put in this order.
 * A bucket is `(h ^ h >>> 16) & (capacity - 1)`; the capacity starts at 16 and doubles when the keys exceed three
 * quarters of it; inside a bucket the order of putting stays. (Trees of 8 and more keys in a bucket are not modelled.)
 * @example hashMapOrder(['userName', 'policyArn']) // ['policyArn', 'userName'] */
export function hashMapOrder(keys) {
    if (keys.length < 2)
        return keys;
    let capacity = 16;
    while (keys.length > capacity * 0.75)
        capacity *= 2;
    const buckets = keys.map((key) => bucketOf(key, capacity));
    return keys
        .map((_key, index) => index)
        .sort((left, right) => buckets[left] - buckets[right] || left - right)
        .map((index) => keys[index]);
}
function bucketOf(key, capacity) {
    let hash = 0;
    for (let index = 0; index < key.length; index += 1) {
        hash = (Math.imul(31, hash) + key.charCodeAt(index)) | 0;
    }
    return (hash ^ (hash >>> 16)) & (capacity - 1);
}
function mapText(object, without) {
    // A HashMap does not shrink: keys that the cleaning deletes still count for its capacity.
    const parts = [];
    for (const key of hashMapOrder(Object.keys(object))) {
        if (key === without)
            continue;
        const text = javaText(object[key]);
        if (text !== undefined)
            parts.push(`${key}=${text}`);
    }
    return parts.length === 0 ? undefined : `{${parts.join(', ')}}`;
}
function listText(list) {
    const parts = list.map((item) => javaText(item)).filter((text) => text !== undefined);
    return parts.length === 0 ? undefined : `[${parts.join(', ')}]`;
}
/** Whole numbers as digits, others as Double.toString writes them. JSON's `1.0` reads as 1 here and stays `1`. */
function javaNumber(value) {
    if (Number.isInteger(value))
        return Math.abs(value) < 1e15 ? String(value) : String(BigInt(value));
    const size = Math.abs(value);
    if (size >= 1e-3 && size < 1e7)
        return String(value);
    const [mantissa, exponent] = value.toExponential().split('e');
    const whole = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
    return `${whole}E${Number(exponent)}`;
}
//# sourceMappingURL=java-text.js.map