import { conditionsOf } from '../explain/condition.js';
import { blindColumn, fieldColumns, valuesOf, windowTimeOf } from '../field-columns.js';
import { InMemorySuppression } from '../suppression/in-memory.js';
import { unsuppressed } from '../suppression/unsuppressed.js';
import { NewTermsFold } from './new-terms-fold.js';
/** A rule that alerts on values not seen before; an event that lacks one of the fields is left out. */
function newTermsDetector(rule, query, fields) {
    const { suppression } = rule;
    const columns = fieldColumns(rule.newTerms, fields);
    const groupBy = fieldColumns(suppression?.groupBy ?? [], fields);
    const timeOf = windowTimeOf(rule, fields);
    return {
        rule,
        needles: query.needles,
        blind: query.blind ?? blindColumn(columns),
        warnings: query.warnings,
        conditions: conditionsOf({ tracer: query.tracer, query: rule.query }, { asker: 'new terms field', columns, span: rule.span }),
        match: (event) => {
            if (!query.matches(event))
                return undefined;
            const values = valuesOf(columns, event);
            if (values.includes(undefined))
                return undefined;
            return { time: timeOf(event), values: [...values, ...valuesOf(groupBy, event)] };
        },
        openFold: (hits, warn) => {
            const admission = suppression === undefined
                ? unsuppressed(rule, warn)
                : new InMemorySuppression(rule, suppression, warn);
            return new NewTermsFold({ rule, hits, warn }, { columns, groupBy }, admission);
        },
    };
}
export const newTermsKind = {
    create: (rule, query, fields) => {
        if (rule.type !== 'new_terms' || query.kind !== 'test')
            return undefined;
        return newTermsDetector(rule, query.query, fields);
    },
};
//# sourceMappingURL=new-terms-kind.js.map