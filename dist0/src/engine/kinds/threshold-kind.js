import { conditionsOf } from '../explain/condition.js';
import { blindColumn, fieldColumns, valuesOf, windowTimeOf } from '../field-columns.js';
import { ThresholdFold } from './threshold-fold.js';
/** A rule that counts events by the values of its fields; an event that lacks one of them does not count. */
function thresholdDetector(rule, query, fields) {
    const columns = fieldColumns(rule.threshold.fields, fields);
    const { cardinality } = rule.threshold;
    const counted = fieldColumns(cardinality === undefined ? [] : [cardinality.field], fields);
    const timeOf = windowTimeOf(rule, fields);
    return {
        rule,
        needles: query.needles,
        blind: query.blind ?? blindColumn([...columns, ...counted]),
        warnings: query.warnings,
        conditions: conditionsOf({ tracer: query.tracer, query: rule.query }, { asker: 'threshold field', columns, span: rule.span }),
        match: (event) => {
            if (!query.matches(event))
                return undefined;
            const values = valuesOf(columns, event);
            if (values.includes(undefined))
                return undefined;
            return { time: timeOf(event), values: [...values, ...valuesOf(counted, event)] };
        },
        openFold: (hits, warn) => new ThresholdFold({ rule, hits, warn }, columns),
    };
}
export const thresholdKind = {
    create: (rule, query, fields) => {
        if (rule.type !== 'threshold' || query.kind !== 'test')
            return undefined;
        return thresholdDetector(rule, query.query, fields);
    },
};
//# sourceMappingURL=threshold-kind.js.map