import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { compileValue } from '../../expression/compile-value.js';
import { fieldsOf } from '../../expression/fields-of.js';
import { lowerValue } from '../lower-value.js';
import { nameOfType } from '../value-type.js';
/** Resolves the join keys of filters; keys of one place must have comparable types.
 * @throws TrailproofError EQL_TYPE, EQL_FIELD_TYPE */
export function joinColumns(filters, fields) {
    const warnings = [];
    const columns = new Map();
    for (const key of filters.flatMap(({ keys }) => keys)) {
        // The name of the category's field plays no part in a key.
        const lower = () => lowerValue(key, { fields, categoryField: '', warnings });
        if (!columns.has(key.name))
            columns.set(key.name, lower());
    }
    checkTypes(filters, columns);
    const names = [...columns.keys()];
    const values = Array.from(columns.values(), ({ node }) => compileValue(node, fields));
    const placesOf = (keys) => keys.map(({ name }) => names.indexOf(name));
    return {
        valuesOf: (event) => values.map((value) => value(event)),
        places: filters.map(({ keys }) => placesOf(keys)),
        required: filters.map(({ keys }) => placesOf(keys.filter(({ optional }) => !optional))),
        fields: Array.from(columns.values(), ({ node }) => fieldsOf(node)).flat(),
        warnings,
    };
}
function checkTypes(filters, columns) {
    for (const { keys } of filters.slice(1)) {
        for (const [index, key] of keys.entries()) {
            const first = filters[0].keys[index];
            const [expected, found] = [columns.get(first.name).type, columns.get(key.name).type];
            if (kindOf(expected) === kindOf(found) || found === 'unknown' || expected === 'unknown') {
                continue;
            }
            throw new TrailproofError('EQL_TYPE', `"${key.name}" is ${nameOfType(found)} and cannot be joined with "${first.name}", which is ${nameOfType(expected)}.`, { span: key.span });
        }
    }
}
function kindOf(type) {
    return type === 'double' ? 'long' : type;
}
//# sourceMappingURL=join-columns.js.map