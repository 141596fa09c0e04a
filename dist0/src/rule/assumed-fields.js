import { isTrailproofError } from '../diagnostic/trailproof-error.js';
import { ecsFieldType } from '../ecs/fields/field-table.js';
import { compileRuleQuery } from './compile-rule-query.js';
/** Compiles a query whose fields are not all known: whatever a view does not map is taken to be there, with a type
 * under which the query is right. So an error is thrown only when no types would help.
 * @example compileAssuming(draft).query.fields
 * @throws TrailproofError as compileRuleQuery does */
export function compileAssuming(draft, known) {
    return compileRuleQuery(draft, assumingFields(draft, known));
}
/** The view under which `compileAssuming` reads a query. No event of the known view has what it assumes.
 * @throws TrailproofError as compileRuleQuery does */
export function assumingFields(draft, known) {
    let types = new Map();
    for (;;) {
        const { fields, asked } = assumedFields(draft.query.text, types, known);
        const outcome = attempt(draft, fields);
        if (!('error' in outcome))
            return fields;
        const better = betterTypes(draft, { types, known, asked, error: outcome.error });
        if (better === undefined)
            throw outcome.error;
        types = better;
    }
}
// A wrong guess is most often that of a number or of an address.
const guesses = [
    'long',
    'ip',
    'date',
    'boolean',
    'double',
    'text',
    'geo_point',
    'keyword',
];
const typeErrors = new Set([
    'EQL_TYPE',
    'EQL_FIELD_TYPE',
    'EQL_ARGUMENT',
    'ESQL_TYPE',
    'ESQL_ARGUMENT',
    'ESQL_FIELD_UNSUPPORTED',
]);
// The expression that failed asked for its fields last.
const lookedAt = 6;
/** Other types for one of the fields asked for last, with which the query compiles or gets further. */
function betterTypes(draft, failed) {
    const { types, known, error } = failed;
    if (!typeErrors.has(error.code))
        return undefined;
    const last = [...new Set(failed.asked.toReversed())].slice(0, lookedAt);
    for (const name of last.filter((one) => !types.has(one))) {
        for (const guess of guesses) {
            const tried = new Map([...types, [name, guess]]);
            const outcome = attempt(draft, assumedFields(draft.query.text, tried, known).fields);
            if (!('error' in outcome) || startOf(outcome.error) > startOf(error))
                return tried;
        }
    }
    return undefined;
}
function attempt(draft, fields) {
    try {
        return compileRuleQuery(draft, fields);
    }
    catch (error) {
        if (!isTrailproofError(error))
            throw error;
        return { error };
    }
}
const startOf = ({ span }) => span?.start ?? 0;
const dottedName = /[A-Za-z_@][\w@-]*(?:\.[\w@-]+)+/g;
/** A view in which each name is a field, and the names that were assumed, in the order in which they were asked for. */
function assumedFields(text, types, known) {
    const asked = [];
    const resolve = (name) => {
        const field = known?.resolve(name);
        if (field !== undefined)
            return field;
        asked.push(name);
        const type = types.get(name) ?? typeByName(name);
        // Beside a known view, what it does not map is in none of its events.
        const absent = known && 'only other data has it';
        return { name, type, get: () => undefined, absent };
    };
    return {
        asked,
        fields: {
            resolve,
            names: (event) => known?.names(event) ?? [],
            // Wildcards can only mean what the query names elsewhere.
            known: () => new Set([...(known?.known() ?? []), ...(text.match(dottedName) ?? [])]),
            document: known?.document ?? (() => undefined),
            nested: () => ({ items: () => [], fields: assumedFields(text, types).fields }),
        },
    };
}
/** Fields of ECS have the same type in every index, and other ones named `ip` are addresses there too; all others are
 * keywords until the query says otherwise. */
function typeByName(name) {
    const type = ecsFieldType(name);
    if (type !== undefined && type !== 'object' && type !== 'flattened')
        return type;
    return name.endsWith('.ip') ? 'ip' : 'keyword';
}
//# sourceMappingURL=assumed-fields.js.map