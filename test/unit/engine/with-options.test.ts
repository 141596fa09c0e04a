import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TrailEvent } from '../../../src/ecs/trail-event.ts'
import type { Alert } from '../../../src/engine/alert.ts'
import { foldAll } from '../../../src/engine/fold-all.ts'
import { matchAll } from '../../../src/engine/match-all.ts'
import { withOptions } from '../../../src/engine/with-options.ts'
import type { EventFilter } from '../../../src/language/filter/event-filter.ts'
import type { Rule } from '../../../src/rule/rule.ts'
import { phases, ruleCases, streams, type FoldedType } from '../../support/engine/arbitraries.ts'
import {
  anEvent,
  aQueryRule,
  detectorOf,
  idOfNumber,
  testFields,
  valueOf,
} from '../../support/engine/fixtures.ts'

const span = { source: { name: '<test>', text: '' }, start: 0, end: 0 }
const isOne = (field: string, value: string): EventFilter => ({
  kind: 'phrases',
  field,
  values: [value],
  span,
})

const has = (event: TrailEvent, field: string, value: string): boolean =>
  [valueOf(event, field)].flat().includes(value)

const types: readonly FoldedType[] = ['query', 'eql', 'threshold', 'new_terms', 'esql']

describe('a rule with options', () => {
  it.each(types)('of type %s raises what it would over the events that they leave', (type) => {
    fc.assert(
      fc.property(streams(['none']), ruleCases[type], phases, ({ events }, anyCase, phase) => {
        const { rule, pipeline } = anyCase
        const plain = detectorOf(rule, pipeline)
        const options: Pick<Rule, 'filter' | 'exceptions'> = {
          filter: { kind: 'not', operand: isOne('k1', 'c'), span },
          exceptions: [isOne('k2', 'a'), isOne('k3', 'b')],
        }
        const filtered = withOptions({ ...plain, rule: { ...rule, ...options } }, testFields)
        const left = events.filter(
          (event) => !has(event, 'k1', 'c') && !has(event, 'k2', 'a') && !has(event, 'k3', 'b'),
        )
        const alertsOf = (over: readonly TrailEvent[], detector: typeof plain): readonly Alert[] =>
          foldAll(matchAll(over, [detector]), { phase, wholeHistory: true }).alerts
        expect(alertsOf(events, filtered)).toEqual(alertsOf(left, plain))
      }),
      { seed: 20_260_901, numRuns: 150 },
    )
  })

  it('sees no event without its timestamp override where the fallback is disabled', () => {
    const rule = aQueryRule({ timestampOverride: 'event.ingested', overrideRequired: true })
    const events = [
      anEvent({ at: 0, id: idOfNumber(1) }, 1),
      anEvent({ at: 1_000, ingested: 2_000, id: idOfNumber(2) }, 2),
    ]
    const detector = withOptions(detectorOf(rule), testFields)
    const { alerts } = foldAll(matchAll(events, [detector]), { phase: 0 })
    expect(alerts.map((alert) => alert.events)).toEqual([[idOfNumber(2)]])
  })
})
