import { alertValue } from '../field-columns.js';
/** Gives the conditions of a rule whose query looks at one event at a time; `required` are fields without which an
 * event is left out, and `asker` says in a word or two what asks for them.
 * @example conditionsOf({ tracer, query: rule.query }, { asker: 'threshold field', columns, span: rule.span }) */
export function conditionsOf({ tracer, query, }, required) {
    return () => {
        if (tracer === undefined)
            return [];
        const made = tracer({ query, weightOf });
        return [{ tracer: required === undefined ? made : withRequired(made, required) }];
    };
}
const weights = {
    'event.action': 4,
    'event.provider': 3,
    // The same two in a record that is not mapped.
    eventName: 4,
    eventSource: 3,
};
/** What a field weighs when events are ranked: another action of the right service is nearer than another service. */
export function weightOf(field) {
    return Object.hasOwn(weights, field) ? weights[field] : 1;
}
/** What every condition of a rule wants beside itself: filters, exceptions, a list of indicators. */
export function alsoWanting(conditions, extra) {
    return conditions.map(({ name, tracer }) => ({ name, tracer: bothOf(tracer, extra) }));
}
/** A condition in one clause of its own. */
export function clauseTracer(clauseOf) {
    return { shortfall: (event) => (clauseOf(event).result === true ? 0 : 1), clauseOf };
}
function withRequired(tracer, { asker, columns, span }) {
    return columns.reduce((made, column) => {
        const text = `${asker} ${column.name} has a value`;
        const asked = clauseTracer((event) => {
            const value = alertValue(column.get(event), column.type);
            const met = [{ field: column.name, value }];
            return { kind: 'one', text, span, result: value !== null, met, parts: [] };
        });
        return bothOf(made, asked);
    }, tracer);
}
function bothOf(first, second) {
    return {
        shortfall: (event) => first.shortfall(event) + second.shortfall(event),
        clauseOf: (event) => {
            const clauses = [first.clauseOf(event), second.clauseOf(event)];
            const parts = clauses.flatMap((clause) => (clause.kind === 'all' ? clause.parts : [clause]));
            const results = clauses.map(({ result }) => result);
            const result = results.includes(false) ? false : results.includes(null) ? null : true;
            return { kind: 'all', text: '', span: clauses[0].span, result, met: [], parts };
        },
    };
}
//# sourceMappingURL=condition.js.map