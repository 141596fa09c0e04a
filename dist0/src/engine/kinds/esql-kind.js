import { conditionsOf } from '../explain/condition.js';
import { fieldColumns, valuesOf, windowTimeOf } from '../field-columns.js';
import { InMemorySuppression } from '../suppression/in-memory.js';
import { unsuppressed } from '../suppression/unsuppressed.js';
import { EsqlFold } from './esql-fold.js';
/** A rule whose query is run anew over the window of each run. */
function esqlDetector(rule, pipeline, fields) {
    const { suppression } = rule;
    const groupBy = fieldColumns(suppression?.groupBy ?? [], fields);
    const timeOf = windowTimeOf(rule, fields);
    return {
        rule,
        needles: pipeline.needles,
        blind: pipeline.blind,
        warnings: pipeline.warnings,
        conditions: conditionsOf({ tracer: pipeline.tracer, query: rule.query }),
        match: (event) => {
            const row = pipeline.match(event);
            if (row === undefined)
                return undefined;
            return { time: timeOf(event), values: [...valuesOf(groupBy, event), ...row.columns] };
        },
        openFold: (hits, warn) => {
            const admission = suppression === undefined
                ? unsuppressed(rule, warn)
                : new InMemorySuppression(rule, suppression, warn);
            return new EsqlFold({ rule, pipeline, hits }, groupBy, admission);
        },
    };
}
export const esqlKind = {
    create: (rule, query, fields) => {
        if (rule.type !== 'esql' || query.kind !== 'pipeline')
            return undefined;
        return esqlDetector(rule, query.query, fields);
    },
};
//# sourceMappingURL=esql-kind.js.map