import {
  Correlator,
  type CorrelatedEvent,
  type CorrelationMatch,
} from '../../language/sigma/correlation/correlator.ts'
import type { CorrelationPlan } from '../../language/sigma/correlation/plan.ts'
import type { SigmaCorrelationRule } from '../../rule/rule.ts'
import type { Instant } from '../../time/duration.ts'
import type { Fold } from '../detector.ts'
import { membersOf, type Draft } from '../draft.ts'
import { correlationReason } from '../explain/correlation-reason.ts'
import type { Reason } from '../explain/reason.ts'
import type { HitColumns } from '../hit-columns.ts'
import type { RunView } from '../run-walk.ts'

/** Sends the events of a correlation's rules through its windows, which go by the time of the calls, whenever the records
 * arrive and whenever rules run. The first column of a hit says which rules it matches. */
export class SigmaCorrelationFold implements Fold {
  readonly #rule: SigmaCorrelationRule
  readonly #hits: HitColumns
  readonly #plan: CorrelationPlan
  readonly #correlator: Correlator

  constructor(rule: SigmaCorrelationRule, hits: HitColumns, plan: CorrelationPlan) {
    this.#rule = rule
    this.#hits = hits
    this.#plan = plan
    this.#correlator = new Correlator(plan)
  }

  evaluate(): readonly Draft[] {
    return []
  }

  take(hit: number): void {
    this.#correlator.add(this.#eventOf(hit))
  }

  settle(limit: Instant): readonly Draft[] {
    return this.#correlator.close(limit).map((match) => this.#draftOf(match))
  }

  explain(run: RunView, hit: number): Reason | undefined {
    const events = run.window().map((one) => this.#eventOf(one))
    return correlationReason(this.#plan, events, this.#eventOf(hit))
  }

  #eventOf(hit: number): CorrelatedEvent {
    const { events } = this.#hits
    const row = this.#hits.rowOf(hit)
    return {
      number: hit,
      time: events.timeOf(row),
      order: events.positionOf(row),
      leaves: numbersOf(this.#hits.valueOf(hit, 0)),
      values: this.#hits.valuesOf(hit, 1, this.#hits.width - 1),
    }
  }

  #draftOf({ group, from, events, measure }: CorrelationMatch): Draft {
    const { groupBy, timespan } = this.#rule.linked.correlation
    const to = from + timespan
    return {
      identity: { parts: ['correlation', JSON.stringify(group), String(from)] },
      run: { index: 0, from, to },
      group: Object.fromEntries(groupBy.map((name, index) => [name, group[index]!])),
      values: { [measure.name]: measure.value },
      openUntil: Number.NEGATIVE_INFINITY,
      members: membersOf(events),
    }
  }
}

function numbersOf(value: ReturnType<HitColumns['valueOf']>): readonly number[] {
  const items = typeof value === 'object' ? value : [value]
  return items.filter((item) => typeof item === 'number')
}
