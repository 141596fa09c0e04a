import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { Account } from '../../engine/explain/account.ts'
import { weightOf, type Condition } from '../../engine/explain/condition.ts'
import { failuresOf } from '../../language/failures.ts'
import type { FieldSource } from '../../language/field-source.ts'
import type { ExplainedEvent } from '../../report/explain-report.ts'
import { eventIdOf } from './investigation.ts'

/** Tells an event clause by clause; the condition that it comes nearest to is the first. */
export function explainedEvent(
  event: TrailEvent,
  told: {
    readonly fate: ExplainedEvent['fate']
    readonly account?: Account | undefined
    readonly alike: number
  },
  context: {
    readonly conditions: readonly Condition[]
    readonly fields: FieldSource<TrailEvent>
  },
): ExplainedEvent {
  const ranked = context.conditions.toSorted(
    (left, right) => left.tracer.shortfall(event) - right.tracer.shortfall(event),
  )
  const conditions = ranked.map(({ name, tracer }) => ({ name, clause: tracer.clauseOf(event) }))
  const [nearest] = conditions
  const textOf = (name: string, fallback: string): string => {
    const value = context.fields.resolve(name)?.get(event)
    return typeof value === 'string' ? value : fallback
  }
  return {
    id: eventIdOf(event),
    time: new Date(event.time).toISOString(),
    provider: textOf('event.provider', event.record.eventSource),
    action: textOf('event.action', event.record.eventName),
    conditions,
    failures: nearest === undefined ? [] : failuresOf(nearest.clause, weightOf),
    ...told,
  }
}
