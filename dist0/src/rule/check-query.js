import { findingOf } from '../diagnostic/finding.js';
import { isTrailproofError } from '../diagnostic/trailproof-error.js';
import { compileAssuming } from './assumed-fields.js';
import { compileRuleQuery } from './compile-rule-query.js';
import { dataRead } from './data-read.js';
import { absentKeyField, unknownKeyFields } from './key-fields.js';
import { lintAwsNames } from './lint/aws-name-lint.js';
import { conditionOf } from './lint/condition.js';
import { lintNegations } from './lint/negation-lint.js';
import { lintRows } from './lint/rows-lint.js';
/** Checks a query as it would run, and what is suspicious about it and its rule. What a query asks of fields is judged
 * where its data is CloudTrail's alone. */
export function checkQuery(draft, rule, fields) {
    const read = dataRead(draft);
    try {
        if (read.kind === 'cloudtrail')
            return checkOnCloudTrail(draft, rule, fields);
        // What other data look like is not known here: their fields are taken as they are used.
        const compiled = compileAssuming(draft, read.kind === 'mixed' ? fields : undefined);
        const warnings = compiled.query.warnings.filter(({ code }) => !fieldCodes.has(code));
        return [...warnings, ...(rule === undefined ? [] : lintRows(rule, compiled))];
    }
    catch (error) {
        if (!isTrailproofError(error))
            throw error;
        return [findingOf(error)];
    }
}
const fieldCodes = new Set(['FIELD_UNKNOWN', 'VALUE_UNFIT']);
function checkOnCloudTrail(draft, rule, fields) {
    const compiled = compileRuleQuery(draft, fields);
    const findings = [...compiled.query.warnings, ...lintPredicates(compiled)];
    if (rule === undefined)
        return findings;
    return [
        ...findings,
        ...unknownKeyFields(rule, fields),
        ...blindness(rule, compiled, fields),
        ...lintRows(rule, compiled),
    ];
}
function lintPredicates(compiled) {
    const conditions = (compiled.query.predicates ?? []).map(conditionOf);
    const names = conditions.flatMap(lintAwsNames);
    // Only ES|QL has three truth values.
    if (compiled.kind !== 'pipeline')
        return names;
    const { fields, groups = [] } = compiled.query;
    const used = new Set(fields.map(({ name }) => name));
    // Who groups by a field has no use for rows without it.
    for (const group of groups)
        used.delete(group);
    return [...names, ...conditions.flatMap((condition) => lintNegations(condition, used))];
}
function blindness(rule, compiled, fields) {
    const blind = compiled.query.blind ?? absentKeyField(rule, fields);
    // A field that is not mapped at all has its own warning, with the nearest name.
    if (blind === undefined || fields.resolve(blind.field) === undefined)
        return [];
    return [
        {
            severity: 'warning',
            code: 'RULE_BLIND',
            message: `No document can satisfy the rule under this profile: it needs "${blind.field}", and ${blind.reason}.`,
            span: rule.span,
        },
    ];
}
//# sourceMappingURL=check-query.js.map