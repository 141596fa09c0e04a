import { conditionsOf } from '../explain/condition.js';
import { fieldColumns, valuesOf, windowTimeOf } from '../field-columns.js';
import { GroupedFold } from '../suppression/grouped.js';
import { EventFold } from './event-fold.js';
/** A rule that alerts on each event, with Elasticsearch's grouping as its suppression. */
function queryDetector(rule, query, fields) {
    const { suppression } = rule;
    const columns = fieldColumns(suppression?.groupBy ?? [], fields);
    const timeOf = windowTimeOf(rule, fields);
    return {
        rule,
        needles: query.needles,
        blind: query.blind,
        warnings: query.warnings,
        conditions: conditionsOf({ tracer: query.tracer, query: rule.query }),
        match: (event) => {
            if (!query.matches(event))
                return undefined;
            return { time: timeOf(event), values: valuesOf(columns, event) };
        },
        openFold: (hits, warn) => {
            if (suppression === undefined)
                return new EventFold({ rule, hits, warn }, 'oldest new');
            return new GroupedFold({ rule, hits, warn }, suppression, columns);
        },
    };
}
export const queryKind = {
    create: (rule, query, fields) => {
        if (rule.type !== 'query' || query.kind !== 'test')
            return undefined;
        return queryDetector(rule, query.query, fields);
    },
};
//# sourceMappingURL=query-kind.js.map