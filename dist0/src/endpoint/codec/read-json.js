import { malformed } from '../request-failure.js';
import { deepest, readMembers } from './members.js';
import { isScalar, readScalar } from './scalar.js';
/** Parses a JSON body; none at all is an empty object.
 * @throws RequestFailure SerializationException */
export function parseJson(body) {
    const text = Buffer.from(body).toString('utf8');
    if (text.trim() === '')
        return {};
    try {
        return JSON.parse(text);
    }
    catch {
        throw malformed('The body is no JSON.');
    }
}
/** Reads a value that JSON gives by the model. Members that the model does not have are left out.
 * @throws RequestFailure SerializationException for a value of another type */
export function readJson(shape, value, depth = 0) {
    if (depth > deepest)
        throw malformed('The body is nested too deep.');
    if (isScalar(shape))
        return readJsonScalar(shape, value);
    switch (shape.kind) {
        case 'structure':
            return readJsonMembers(shape, objectOf(value), { depth });
        case 'list':
            if (!Array.isArray(value))
                throw malformed('A list was expected.');
            return value.map((item) => readMember(shape.item, item, depth));
        case 'map': {
            const entries = Object.entries(objectOf(value));
            return Object.fromEntries(entries.map(([name, one]) => [name, readMember(shape.value, one, depth)]));
        }
        case 'document':
            return value;
        default:
            return shape;
    }
}
/** Reads the members of a structure out of a JSON object; `only` picks some of them. */
export function readJsonMembers(shape, object, { depth = 0, only, } = {}) {
    return readMembers(shape, (name, member) => {
        const key = member.traits.jsonName ?? name;
        if (only?.(member) === false || !Object.hasOwn(object, key))
            return undefined;
        const value = object[key];
        return value === null ? undefined : readJson(member.shape(), value, depth + 1);
    });
}
const readMember = (member, value, depth) => value === null ? null : readJson(member.shape(), value, depth + 1);
function objectOf(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return value;
    }
    throw malformed('An object was expected.');
}
function readJsonScalar(shape, value) {
    switch (shape.kind) {
        case 'text':
        case 'blob':
            if (typeof value !== 'string')
                throw malformed('A text was expected.');
            return readScalar(shape, value);
        case 'boolean':
            if (typeof value !== 'boolean')
                throw malformed('true or false was expected.');
            return value;
        case 'number':
        case 'timestamp':
            return readScalar(shape, String(value));
        default:
            return shape;
    }
}
//# sourceMappingURL=read-json.js.map