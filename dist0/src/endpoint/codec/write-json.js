import { setMembers } from './members.js';
import { isScalar, writeScalar } from './scalar.js';
/** A value as JSON has it: blobs in base64, moments as epoch seconds unless the model says otherwise. */
export function jsonValue(shape, value) {
    if (value === null)
        return null;
    if (isScalar(shape))
        return scalarJson(shape, value);
    switch (shape.kind) {
        case 'structure':
            return jsonMembers(shape, value);
        case 'list':
            return value.map((item) => jsonValue(shape.item.shape(), item));
        case 'map': {
            const entries = Object.entries(value);
            return Object.fromEntries(entries.map(([name, one]) => [name, jsonValue(shape.value.shape(), one)]));
        }
        case 'document':
            return value;
        default:
            return shape;
    }
}
/** The members of a structure as a JSON object; `only` picks some of them. */
export function jsonMembers(shape, value, only = () => true) {
    const object = {};
    for (const [name, member, one] of setMembers(shape, value)) {
        if (only(member))
            object[member.traits.jsonName ?? name] = jsonValue(member.shape(), one);
    }
    return object;
}
function scalarJson(shape, value) {
    if (shape.kind === 'timestamp') {
        const format = shape.format ?? 'epoch-seconds';
        const text = writeScalar(shape, value, format);
        return format === 'epoch-seconds' ? Number(text) : text;
    }
    if (shape.kind === 'blob')
        return writeScalar(shape, value);
    const isOdd = typeof value === 'number' && !Number.isFinite(value);
    return isOdd || typeof value === 'bigint' ? String(value) : value;
}
//# sourceMappingURL=write-json.js.map