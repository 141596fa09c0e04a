import * as fc from 'fast-check'
import type { TrailEvent } from '../../../src/ecs/trail-event.ts'
import type { CompiledPipeline } from '../../../src/language/compiled-query.ts'
import type { Rule, Suppression } from '../../../src/rule/rule.ts'
import { minutes, seconds } from '../../../src/time/duration.ts'
import {
  anEqlRule,
  anEsqlRule,
  aNewTermsRule,
  aQueryRule,
  aThresholdRule,
  idOfNumber,
  anEvent,
} from './fixtures.ts'
import { countByK1, newestRows } from './pipelines.ts'

const value = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('a', 'b', 'c') },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(['a', 'b'], ['b', 'c'], ['c', 'a'], ['a']) },
)

// Times lie on and beside the edges of windows more often than chance would have it.
const time = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((minute) => minutes(minute)),
  fc.integer({ min: 0, max: 24 }).map((half) => seconds(half * 150)),
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(-1, 1))
    .map(([m, s]) => m * 60_000 + s * 1_000),
  fc.integer({ min: 0, max: 3_600 }).map((second) => seconds(second)),
)

export type Lag = 'none' | 'override' | 'unseen'

/** Streams of events in any order of time, with the lag of their records. */
export function streams(lags: readonly Lag[]): fc.Arbitrary<{ events: TrailEvent[]; lag: Lag }> {
  const draft = fc.record({
    at: time,
    delay: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 600 }).map((second) => seconds(second)),
    ),
    k1: value,
    k2: value,
    k3: value,
  })
  return fc
    .record({ drafts: fc.array(draft, { maxLength: 30 }), lag: fc.constantFrom(...lags) })
    .map(({ drafts, lag }) => ({
      lag,
      events: drafts.map(({ at, delay, ...fields }, index) =>
        anEvent(
          {
            at,
            ingested: lag === 'none' ? undefined : at + delay,
            id: idOfNumber(index + 1),
            fields,
          },
          index,
        ),
      ),
    }))
}

const suppression: fc.Arbitrary<Suppression | undefined> = fc.option(
  fc.record({
    groupBy: fc.constantFrom(['k1'], ['k2'], ['k1', 'k2'], ['k3']),
    duration: fc.constantFrom(
      undefined,
      minutes(1),
      minutes(4),
      minutes(5),
      minutes(10),
      minutes(45),
    ),
    missingFields: fc.constantFrom('suppress' as const, 'doNotSuppress' as const),
  }),
  { nil: undefined },
)

/** How often a rule runs, how far it looks back, what it may raise. */
export const schedule = fc.record({
  interval: fc.constantFrom(minutes(3), minutes(5), minutes(10)),
  lookBack: fc.oneof(
    fc.integer({ min: 2, max: 32 }).map((minute) => minutes(minute)),
    fc.constantFrom(minutes(5), minutes(6), minutes(10)),
  ),
  maxSignals: fc.constantFrom(1, 2, 3, 100),
  suppression,
})

/** A rule of some kind, with the pipeline of an ES|QL rule. */
export interface RuleCase {
  readonly rule: Rule
  readonly pipeline?: CompiledPipeline<TrailEvent> | undefined
}

const thresholds = fc.record({
  fields: fc.constantFrom([], ['k1'], ['k1', 'k2'], ['k1', 'k2', 'k3']),
  value: fc.integer({ min: 1, max: 4 }),
  cardinality: fc.option(
    fc.record({ field: fc.constant('k3'), value: fc.integer({ min: 1, max: 3 }) }),
    { nil: undefined },
  ),
})

const pipelines = fc.oneof(
  fc
    .record({ atLeast: fc.integer({ min: 1, max: 4 }), withTime: fc.boolean() })
    .map((options) => countByK1(options)),
  fc
    .record({
      withId: fc.boolean(),
      within: fc.constantFrom(minutes(2), minutes(6), minutes(60)),
      limit: fc.constantFrom(1, 2, 1_000),
    })
    .map((options) => newestRows(options)),
)

/** The types whose folds are compared here. */
export type FoldedType = 'query' | 'eql' | 'esql' | 'threshold' | 'new_terms'

/** The kinds of rules by name: each answers for one of the engine's folds. */
export const ruleCases: Readonly<Record<FoldedType, fc.Arbitrary<RuleCase>>> = {
  query: schedule.map((part) => ({ rule: aQueryRule(part) })),
  eql: schedule.map((part) => ({ rule: anEqlRule(part) })),
  threshold: fc.tuple(schedule, thresholds).map(([part, threshold]) => {
    const { duration, missingFields } = part.suppression ?? { missingFields: 'suppress' as const }
    const own = duration === undefined ? undefined : { groupBy: [], duration, missingFields }
    return { rule: aThresholdRule({ ...part, threshold, suppression: own }) }
  }),
  new_terms: fc
    .tuple(
      schedule,
      fc.constantFrom(['k1'], ['k1', 'k2'], ['k1', 'k2', 'k3']),
      fc.oneof(
        fc.integer({ min: 1, max: 40 }).map((minute) => minutes(minute)),
        fc.constantFrom(1, seconds(30)),
      ),
    )
    .map(([part, newTerms, beyond]) => ({
      rule: aNewTermsRule({ ...part, newTerms, history: part.lookBack + beyond }),
    })),
  esql: fc
    .tuple(schedule, pipelines)
    .map(([part, pipeline]) => ({ rule: anEsqlRule(part), pipeline })),
}

/** With `unseen`, records arrive late and the rule goes by their own time. */
export function underLag(ruleCase: RuleCase, lag: Lag): RuleCase {
  const timestampOverride = lag === 'override' ? 'event.ingested' : undefined
  return { ...ruleCase, rule: { ...ruleCase.rule, timestampOverride } }
}

/** Offsets of the ticks, in seconds as well as in minutes. */
export const phases: fc.Arbitrary<number> = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 599 }).map((second) => seconds(second)),
)
