import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { DetectorKind } from '../detector-kind.ts'
import { conditionsOf } from '../explain/condition.ts'
import { EventFold } from './event-fold.ts'

/** When an event can be looked at. Sigma has no schedule, so none is too late for its run. */
export function visibleAt(event: TrailEvent): number {
  return Math.max(event.time, event.ingested ?? event.time)
}

/** A Sigma rule: alerts on each event. */
export const sigmaKind: DetectorKind = {
  create: (rule, query) => {
    if (rule.type !== 'sigma' || query.kind !== 'test') return undefined
    const { matches, needles, gates, blind, warnings, tracer } = query.query
    return {
      rule,
      needles,
      gates,
      blind,
      warnings,
      conditions: conditionsOf({ tracer, query: rule.query }),
      match: (event) => (matches(event) ? { time: visibleAt(event), values: [] } : undefined),
      openFold: (hits, warn) => new EventFold({ rule, hits, warn }, 'oldest new'),
    }
  },
}
