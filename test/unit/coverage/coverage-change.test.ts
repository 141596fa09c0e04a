import { expect, it } from 'vitest'
import { coverageChange } from '../../../src/coverage/coverage-change.ts'
import type { TechniqueCoverage } from '../../../src/coverage/coverage-report.ts'
import { anEvidence, techniqueIn, theftCovered } from '../../support/coverage-fixtures.ts'

function theft(...fired: readonly string[]): TechniqueCoverage {
  return techniqueIn(theftCovered(fired.map((id) => anEvidence(id, 'fired'))), 'T1531')
}

it('says what was gained and lost, by grade and by the share of seen variants', () => {
  const none = theft()
  const one = theft('attack/loud')
  const both = theft('attack/loud', 'evasion/quiet')
  const named = (id: string, technique: TechniqueCoverage): TechniqueCoverage => ({
    ...technique,
    id,
  })
  expect(
    coverageChange(
      'main',
      [named('T1', none), named('T2', both), named('T3', one), named('T4', one)],
      [named('T1', one), named('T2', one), named('T3', one)],
    ),
  ).toEqual({
    since: 'main',
    gained: [
      {
        technique: 'T1',
        before: { grade: 'declared', seen: 0, of: 2 },
        after: { grade: 'fired', seen: 1, of: 2 },
      },
    ],
    lost: [
      {
        technique: 'T2',
        before: { grade: 'fired', seen: 2, of: 2 },
        after: { grade: 'fired', seen: 1, of: 2 },
      },
      {
        technique: 'T4',
        before: { grade: 'fired', seen: 1, of: 2 },
        after: { grade: 'gap', seen: 0, of: 0 },
      },
    ],
  })
})
