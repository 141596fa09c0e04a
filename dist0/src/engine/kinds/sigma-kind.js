import { conditionsOf } from '../explain/condition.js';
import { EventFold } from './event-fold.js';
/** When an event can be looked at. Sigma has no schedule, so none is too late for its run. */
export function visibleAt(event) {
    return Math.max(event.time, event.ingested ?? event.time);
}
/** A Sigma rule: alerts on each event. */
export const sigmaKind = {
    create: (rule, query) => {
        if (rule.type !== 'sigma' || query.kind !== 'test')
            return undefined;
        const { matches, needles, blind, warnings, tracer } = query.query;
        return {
            rule,
            needles,
            blind,
            warnings,
            conditions: conditionsOf({ tracer, query: rule.query }),
            match: (event) => (matches(event) ? { time: visibleAt(event), values: [] } : undefined),
            openFold: (hits, warn) => new EventFold({ rule, hits, warn }, 'oldest new'),
        };
    },
};
//# sourceMappingURL=sigma-kind.js.map