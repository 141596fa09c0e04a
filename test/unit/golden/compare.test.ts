import { describe, expect, it } from 'vitest'
import { compareCase } from '../../../src/golden/compare.ts'
import type { GoldenAlert } from '../../../src/golden/golden.ts'
import { aGoldenAlert } from '../../support/golden-fixtures.ts'

const loaded = new Set(['a-rule', 'b-rule'])
const expecting = (...alerts: GoldenAlert[]) => ({ case: 'attack/plain', alerts })

describe('compareCase', () => {
  it('finds match, lost, new and changed in one case, by rule', () => {
    const kept = aGoldenAlert({ steps: ['a'] })
    const gone = aGoldenAlert({ steps: ['b'] })
    const before = aGoldenAlert({ rule: 'b-rule', steps: ['c'], group: { k: 'v' } })
    const after = { ...before, severity: 'low' as const, count: 2, values: { n: 1 } }
    const added = aGoldenAlert({ steps: ['d'] })
    expect(
      compareCase({ expected: expecting(before, gone, kept), actual: [kept, added, after], loaded }),
    ).toEqual({
      verdicts: [
        { kind: 'lost', alert: gone },
        { kind: 'match', alert: kept },
        { kind: 'new', alert: added },
        {
          kind: 'changed',
          alert: after,
          expected: before,
          fields: [
            { field: 'severity', expected: 'high', actual: 'low' },
            { field: 'count', expected: 1, actual: 2 },
            { field: 'values.n', expected: null, actual: 1 },
          ],
        },
      ],
      notLoaded: [],
    })
  })

  it('takes another group for another alert: one lost, one new', () => {
    const before = aGoldenAlert({ group: { user: 'alice' } })
    const after = aGoldenAlert({ group: { user: 'bob' } })
    expect(compareCase({ expected: expecting(before), actual: [after], loaded }).verdicts).toEqual([
      { kind: 'lost', alert: before },
      { kind: 'new', alert: after },
    ])
  })

  it('pairs by first step, so that another member is a change of the steps', () => {
    const before = aGoldenAlert({ steps: ['try#1..25'], count: 25 })
    const after = aGoldenAlert({ steps: ['try#1..26'], count: 26 })
    expect(compareCase({ expected: expecting(before), actual: [after], loaded }).verdicts).toEqual([
      {
        kind: 'changed',
        alert: after,
        expected: before,
        fields: [
          { field: 'steps', expected: ['try#1..25'], actual: ['try#1..26'] },
          { field: 'count', expected: 25, actual: 26 },
        ],
      },
    ])
  })

  it('counts equal alerts: the third of a kind is new when two are expected', () => {
    const twin = aGoldenAlert()
    const kinds = compareCase({
      expected: expecting(twin, { ...twin }),
      actual: [twin, { ...twin }, { ...twin }],
      loaded,
    }).verdicts.map(({ kind }) => kind)
    expect(kinds).toEqual(['match', 'match', 'new'])
  })

  it('names an expected rule that is not loaded instead of losing it', () => {
    expect(
      compareCase({ expected: expecting(aGoldenAlert({ rule: 'other' })), actual: [], loaded }),
    ).toEqual({ verdicts: [], notLoaded: ['other'] })
  })

  it('calls every alert of an unknown case unreviewed', () => {
    const alert = aGoldenAlert()
    expect(compareCase({ expected: undefined, actual: [alert], loaded })).toEqual({
      verdicts: [{ kind: 'unreviewed', alert }],
      notLoaded: [],
    })
  })
})
