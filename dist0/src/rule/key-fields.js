import { didYouMean } from '../diagnostic/nearest-name.js';
/** The fields outside the query without which an event cannot count: new terms and threshold fields. */
function keyFieldsOf(rule) {
    if (rule.type === 'new_terms')
        return rule.newTerms;
    if (rule.type !== 'threshold')
        return [];
    const { fields, cardinality } = rule.threshold;
    return cardinality === undefined ? fields : [...fields, cardinality.field];
}
/** Key fields that the view does not map: such a rule never fires, which a misspelt name explains. */
export function unknownKeyFields(rule, fields) {
    return keyFieldsOf(rule)
        .filter((name) => fields.resolve(name) === undefined)
        .map((name) => ({
        severity: 'warning',
        code: 'FIELD_UNKNOWN',
        message: `There is no field "${name}": the ${rule.type} rule counts no event.`,
        span: rule.span,
        hint: didYouMean(name, fields.known()),
    }));
}
/** A key field that no document can carry under the profile: the rule is blind. */
export function absentKeyField(rule, fields) {
    for (const field of keyFieldsOf(rule)) {
        const reason = fields.resolve(field)?.absent;
        if (reason !== undefined)
            return { field, reason };
    }
    return undefined;
}
//# sourceMappingURL=key-fields.js.map