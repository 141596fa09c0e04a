import { compileFilter } from '../language/filter/compile.js';
/** Compiles what a rule asks of single events beside its query: its filters, and that no exception holds. Undefined
 * where it asks nothing.
 * @example compileRuleCondition(rule, fields)?.matches(event)
 * @throws TrailproofError KQL_NOW_UNSUPPORTED, PATTERN_INVALID and their like, at the place of the filter */
export function compileRuleCondition(rule, fields) {
    const condition = conditionOf(rule);
    return condition && compileFilter(condition, fields);
}
function conditionOf({ filter, exceptions = [], span }) {
    const passedOver = exceptions.map((operand) => ({
        kind: 'not',
        operand,
        span: operand.span,
    }));
    const operands = [...(filter === undefined ? [] : [filter]), ...passedOver];
    if (operands.length === 0)
        return undefined;
    return { kind: 'and', operands, span: filter?.span ?? span };
}
//# sourceMappingURL=compile-rule-condition.js.map