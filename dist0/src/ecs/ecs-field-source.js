import { ecsFieldNames, fieldDefinition, fieldTable } from './fields/field-table.js';
import { flattenedLeaf } from './fields/flattened-fields.js';
import { seenValue } from './field-definition.js';
import { leafNames } from './leaves.js';
import { documentWriter } from './to-document.js';
import { viewOf } from './view.js';
/** A CloudTrail record seen as the document that Elastic's AWS integration makes of it: each field is computed when a
 * rule asks for it, dear ones once an event. Fields that no document can carry under the profile say why (`absent`).
 * @example ecsFieldSource(defaultProfile).resolve('event.action')?.get(event) // 'CreateUser' */
export function ecsFieldSource(profile) {
    const view = viewOf(profile);
    const resolved = new Map();
    const resolve = (name) => {
        if (!resolved.has(name))
            resolved.set(name, resolveField(name, view));
        return resolved.get(name);
    };
    const document = documentWriter(profile);
    const names = (event) => namesOf(event, view);
    return { resolve, names, known: ecsFieldNames, document, record: ({ record }) => record };
}
function resolveField(name, view) {
    const definition = fieldDefinition(name);
    if (definition === undefined)
        return flattenedLeaf(name, view.profile);
    const { type, verbatimKey, ignoreAbove } = definition;
    const absent = definition.absent?.(view.profile);
    return { name, type, get: getterOf(definition, view), verbatimKey, ignoreAbove, absent };
}
function getterOf({ value, seen, type }, view) {
    if (seen !== undefined)
        return (event) => seen(event, view);
    return (event) => {
        const found = value(event, view);
        return typeof found === 'string' && type !== 'boolean' ? found : seenValue(found, type);
    };
}
function namesOf(event, view) {
    return fieldTable.flatMap((definition) => {
        // What Elasticsearch adds to a hit is no field of the document; wildcards do not reach it.
        const isMetadata = definition.name.startsWith('_');
        if (isMetadata || definition.absent?.(view.profile) !== undefined)
            return [];
        const value = definition.value(event, view);
        if (value === undefined || definition.type === 'object')
            return [];
        if (definition.type !== 'flattened')
            return definition.name;
        return [definition.name, ...leafNames(value).map((leaf) => `${definition.name}.${leaf}`)];
    });
}
//# sourceMappingURL=ecs-field-source.js.map