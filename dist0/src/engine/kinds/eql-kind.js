import { conditionsOf } from '../explain/condition.js';
import { fieldColumns, valuesOf, windowTimeOf } from '../field-columns.js';
import { InMemorySuppression } from '../suppression/in-memory.js';
import { EventFold } from './event-fold.js';
import { SuppressedEventFold } from './suppressed-event-fold.js';
/** An EQL event query: alerts on each event, with suppression in memory. */
function eqlDetector(rule, query, fields) {
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
                return new EventFold({ rule, hits, warn }, 'oldest');
            const admission = new InMemorySuppression(rule, suppression, warn);
            return new SuppressedEventFold({ rule, hits, warn }, columns, admission);
        },
    };
}
export const eqlKind = {
    create: (rule, query, fields) => {
        if (rule.type !== 'eql' || query.kind !== 'test')
            return undefined;
        return eqlDetector(rule, query.query, fields);
    },
};
//# sourceMappingURL=eql-kind.js.map