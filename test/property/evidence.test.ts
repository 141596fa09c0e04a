import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/coverage/evidence.ts'
import { gradeRank } from '../../src/coverage/grade.ts'
import { aCoveredRule, anEvidence, theftCovered } from '../support/coverage-fixtures.ts'

const rules = ['a-rule', 'other'].map((rule) => aCoveredRule({ rule }))
const someEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    id: fc.constantFrom('attack/loud', 'evasion/quiet', 'benign/a friend', 'attack/gone'),
    verdict: fc.constantFrom('fired', 'silent'),
    source: fc.constantFrom('verify', 'replay', 'live'),
    rule: fc.constantFrom('a-rule', 'other', 'gone'),
    ruleHash: fc.constantFrom('hash', 'old'),
    day: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ id, verdict, day, ...parts }) =>
    anEvidence(id, verdict, { ...parts, date: `2026-03-0${day}T00:00:00Z` }),
  )

describe('evidence', () => {
  it('counts the same in any order and however often a line stands there', () => {
    const shuffled = fc.array(someEvidence, { maxLength: 30 }).chain((lines) =>
      fc.tuple(
        fc.constant(lines),
        fc.shuffledSubarray([...lines, ...lines], {
          minLength: lines.length * 2,
          maxLength: lines.length * 2,
        }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([lines, again]) => {
        const options = { rules, staleBefore: Date.UTC(2026, 2, 4) }
        expect(theftCovered(again, options)).toEqual(theftCovered(lines, options))
      }),
    )
  })

  it('never lowers a grade by more alerts in attacks and more silence in benign cases', () => {
    const welcome = someEvidence.map((one): Evidence => ({
      ...one,
      verdict: one.case?.startsWith('benign/') === true ? 'silent' : 'fired',
      // Later than all other lines, so that nothing newer takes its place.
      date: '2026-03-10T00:00:00Z',
    }))
    fc.assert(
      fc.property(
        fc.array(someEvidence, { maxLength: 20 }),
        fc.array(welcome, { maxLength: 5 }),
        (lines, more) => {
          const rankOf = (evidence: readonly Evidence[]): readonly number[] =>
            theftCovered(evidence, { rules }).techniques.map(({ grade }) => gradeRank(grade))
          const before = rankOf(lines)
          const after = rankOf([...lines, ...more])
          expect(after.every((rank, index) => rank >= (before[index] ?? 0))).toBe(true)
        },
      ),
    )
  })
})
