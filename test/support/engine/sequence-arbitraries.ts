import * as fc from 'fast-check'
import { minutes, seconds } from '../../../src/time/duration.ts'
import type { SequenceCase, StageCase } from './slow-sequences.ts'

const test = fc.option(
  fc.record({ field: fc.constantFrom('k2', 'k3'), value: fc.constantFrom('a', 'b', 'c') }),
  { nil: undefined, freq: 1 },
)

const key = fc.record({
  field: fc.constantFrom('k1', 'k1', 'k2'),
  optional: fc.boolean(),
})

const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary, weight: 1 })

function stage(keyCount: number, missing: fc.Arbitrary<boolean>): fc.Arbitrary<StageCase> {
  return fc.record({
    test,
    keys: fc.array(key, { minLength: keyCount, maxLength: keyCount }),
    runs: fc.constantFrom(1, 1, 1, 1, 2),
    missing,
  })
}

/** Sequences that Elasticsearch takes, over the fields of the engine's tests. */
export const sequenceCases: fc.Arbitrary<SequenceCase> = fc
  .constantFrom(0, 1, 1, 2)
  .chain((keyCount) =>
    fc.record({
      stages: fc.array(stage(keyCount, fc.constantFrom(false, false, false, true)), {
        minLength: 2,
        maxLength: 3,
      }),
      until: seldom(stage(keyCount, fc.constant(false)).map((one) => ({ ...one, runs: 1 }))),
      maxSpan: fc.constantFrom(undefined, seconds(30), minutes(2), minutes(5), minutes(30)),
      pipe: seldom(
        fc.record({
          name: fc.constantFrom('head' as const, 'tail' as const),
          count: fc.integer({ min: 0, max: 3 }),
        }),
      ),
    }),
  )
  .map((drawn) => {
    const stages = drawn.stages.every(({ missing }) => missing)
      ? drawn.stages.map((one, index) => ({ ...one, missing: index > 0 }))
      : drawn.stages
    const asksForNone = stages.some(({ missing }) => missing)
    return { ...drawn, stages, maxSpan: drawn.maxSpan ?? (asksForNone ? minutes(3) : undefined) }
  })
