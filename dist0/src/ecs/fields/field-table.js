import { compareTexts } from '../../diagnostic/compare-texts.js';
import { seenValue } from '../field-definition.js';
import { cloudtrailFields } from './cloudtrail-fields.js';
import { entityFields } from './entity-fields.js';
import { eventFields } from './event-fields.js';
import { flattenedFields } from './flattened-fields.js';
import { neverFilled, neverFilledReason } from './never-filled.js';
import { parameterFields } from './parameter-fields.js';
import { resourceFields } from './resource-fields.js';
import { sourceFields } from './source-fields.js';
import { userFields } from './user-fields.js';
const filled = [
    ...eventFields,
    ...cloudtrailFields,
    ...parameterFields,
    ...flattenedFields,
    ...resourceFields,
    ...sourceFields,
    ...userFields,
    ...entityFields,
];
/** Every field that the integration can fill, in the order of their names. Getters and documents both come from it. */
export const fieldTable = filled.toSorted((left, right) => compareNames(left.name, right.name));
const byName = new Map(fieldTable.map((definition) => [definition.name, definition]));
const flattenedNames = fieldTable.filter(({ type }) => type === 'flattened').map(({ name }) => name);
const objectNames = new Set([...byName.keys(), ...neverFilled.keys()].flatMap(prefixesOf));
/** The row of a field; also of the ECS fields that this integration never fills. */
export function fieldDefinition(name) {
    const definition = byName.get(name);
    if (definition !== undefined)
        return definition;
    const type = neverFilled.get(name);
    if (type !== undefined) {
        return { name, type, value: () => undefined, absent: () => neverFilledReason };
    }
    return objectNames.has(name) ? objectDefinition(name) : undefined;
}
/** The Elasticsearch type of a field of `logs-aws.cloudtrail-*`; `flattened` for the leaves of flattened fields,
 * `object` for what holds other fields, undefined for what the index does not map.
 * @example ecsFieldType('source.ip') // 'ip' */
export function ecsFieldType(name) {
    const known = fieldDefinition(name)?.type;
    if (known !== undefined)
        return known;
    return flattenedNames.some((root) => name.startsWith(`${root}.`)) ? 'flattened' : undefined;
}
/** The names of all fields that can have a value. */
export function ecsFieldNames() {
    return fieldTable.map(({ name }) => name);
}
/** An object exists where one of its fields does; `source.geo: *` is how rules ask. */
function objectDefinition(name) {
    const inside = fieldTable.filter((definition) => definition.name.startsWith(`${name}.`));
    return {
        name,
        type: 'object',
        value: () => undefined,
        mappedOnly: true,
        seen: (event, view) => inside.some(({ value, type }) => seenValue(value(event, view), type) !== undefined) ||
            undefined,
        absent: (profile) => {
            const reasons = inside.map(({ absent }) => absent?.(profile));
            return reasons.every((reason) => reason !== undefined)
                ? (reasons[0] ?? neverFilledReason)
                : undefined;
        },
    };
}
function prefixesOf(name) {
    const parts = name.split('.');
    return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('.'));
}
/** By UTF-16 unit, part by part, so that a nested document has its keys in order. */
function compareNames(left, right) {
    const lefts = left.split('.');
    const rights = right.split('.');
    for (let index = 0; index < Math.min(lefts.length, rights.length); index += 1) {
        const order = compareTexts(lefts[index], rights[index]);
        if (order !== 0)
            return order;
    }
    return lefts.length - rights.length;
}
//# sourceMappingURL=field-table.js.map