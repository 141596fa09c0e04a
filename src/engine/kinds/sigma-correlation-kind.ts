import type { DetectorKind } from '../detector-kind.ts'
import { conditionsOf } from '../explain/condition.ts'
import { SigmaCorrelationFold } from './sigma-correlation-fold.ts'
import { visibleAt } from './sigma-kind.ts'

/** A correlation of Sigma: alerts on what the events of its rules have in common. */
export const sigmaCorrelationKind: DetectorKind = {
  create: (rule, query) => {
    if (rule.type !== 'sigma_correlation' || query.kind !== 'correlation') return undefined
    const { plan, match, needles, gates, blind, warnings, tracer } = query.query
    return {
      rule,
      needles,
      gates,
      blind,
      warnings,
      conditions: conditionsOf({ tracer, query: rule.query }),
      match: (event) => {
        const hit = match(event)
        return hit && { time: visibleAt(event), values: [hit.leaves, ...hit.values] }
      },
      openFold: (hits) => new SigmaCorrelationFold(rule, hits, plan),
    }
  },
}
