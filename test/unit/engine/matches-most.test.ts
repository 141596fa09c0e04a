import { expect, it } from 'vitest'
import { replay } from '../../../src/engine/replay.ts'
import { aQueryRule, anEvent, aQuery, detectorOf } from '../../support/engine/fixtures.ts'

it.each([
  [500, 1_000, ['RULE_MATCHES_MOST']],
  [499, 1_000, []],
  [999, 999, []],
])('names a rule that matched %i of %i records: %j', (matched, read, codes) => {
  const events = Array.from({ length: read }, (_, index) =>
    anEvent({ at: index * 60_000, action: index < matched ? 'A' : 'B' }, index),
  )
  const { rules } = replay(events, {
    detectors: [detectorOf(aQueryRule(), undefined, aQuery('A'))],
    phase: 0,
  })
  expect(rules.warnings?.map(({ code }) => code)).toEqual(codes)
})
