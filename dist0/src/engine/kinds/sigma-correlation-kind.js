import { conditionsOf } from '../explain/condition.js';
import { SigmaCorrelationFold } from './sigma-correlation-fold.js';
import { visibleAt } from './sigma-kind.js';
/** A correlation of Sigma: alerts on what the events of its rules have in common. */
export const sigmaCorrelationKind = {
    create: (rule, query) => {
        if (rule.type !== 'sigma_correlation' || query.kind !== 'correlation')
            return undefined;
        const { plan, match, needles, blind, warnings, tracer } = query.query;
        return {
            rule,
            needles,
            blind,
            warnings,
            conditions: conditionsOf({ tracer, query: rule.query }),
            match: (event) => {
                const hit = match(event);
                return hit && { time: visibleAt(event), values: [hit.leaves, ...hit.values] };
            },
            openFold: (hits) => new SigmaCorrelationFold(rule, hits, plan),
        };
    },
};
//# sourceMappingURL=sigma-correlation-kind.js.map