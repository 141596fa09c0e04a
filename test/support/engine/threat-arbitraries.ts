import * as fc from 'fast-check'
import type { Indicator } from '../../../src/rule/indicators.ts'
import type { ThreatMappingEntry, ThreatMatchRule } from '../../../src/rule/rule.ts'
import { minutes } from '../../../src/time/duration.ts'
import { schedule } from './arbitraries.ts'
import { aThreatMatchRule } from './fixtures.ts'
import type { SlowIndicator } from './slow-threats.ts'

const value = fc.constantFrom('a', 'b', 'c')
const fieldValue = fc.oneof(value, fc.constantFrom(['a', 'b'], ['c']), fc.constant(undefined))

const entry = (key: string, negate = false): ThreatMappingEntry => ({
  field: `k${key}`,
  indicatorField: `v${key}`,
  negate,
})

const mapping = fc.constantFrom(
  [[entry('1')]],
  [[entry('1')], [entry('2')]],
  [[entry('1'), entry('2')]],
  [[entry('1'), entry('2')], [entry('3')]],
  [[entry('1'), entry('2', true)]],
)

/** A rule and the indicators that it is run with, in both their forms. */
export interface ThreatCase {
  readonly rule: ThreatMatchRule
  readonly slow: readonly SlowIndicator[]
  readonly indicators: readonly Indicator[]
}

/** Threat-match rules of any schedule with a few indicators from within the hour of the events. */
export const threatCases: fc.Arbitrary<ThreatCase> = fc
  .record({
    part: schedule,
    mapping,
    drafts: fc.array(
      fc.record({
        minute: fc.integer({ min: -20, max: 60 }),
        v1: fieldValue,
        v2: fieldValue,
        v3: fieldValue,
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ part, mapping: chosen, drafts }) => {
    const slow = drafts.map(({ minute, ...fields }, index) => ({
      id: `indicator-${index}`,
      at: minutes(minute),
      fields: Object.fromEntries(
        Object.entries(fields).flatMap(([name, one]) => (one === undefined ? [] : [[name, one]])),
      ),
    }))
    const indicators = slow.map(({ id, at, fields }) => ({
      id,
      index: 'ti',
      document: { '@timestamp': new Date(at).toISOString(), ...fields },
    }))
    return { rule: aThreatMatchRule({ ...part, mapping: chosen }), slow, indicators }
  })
