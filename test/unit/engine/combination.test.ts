import { describe, expect, it } from 'vitest'
import {
  combinationsOf,
  compareCombinations,
  mostCombinations,
} from '../../../src/engine/combination.ts'
import { replay } from '../../../src/engine/replay.ts'
import { aThresholdRule, detectorOf, someEvents } from '../../support/engine/fixtures.ts'

describe('combinations', () => {
  it.each([
    { values: [], missing: 'none' as const, expected: [[]] },
    { values: ['a', 1], missing: 'none' as const, expected: [['a', 1]] },
    { values: ['a', undefined], missing: 'none' as const, expected: [] },
    { values: ['a', undefined], missing: 'null' as const, expected: [['a', null]] },
    {
      values: [
        ['a', 'b', 'a'],
        ['x', 'y'],
      ],
      missing: 'none' as const,
      expected: [
        ['a', 'x'],
        ['a', 'y'],
        ['b', 'x'],
        ['b', 'y'],
      ],
    },
  ])('of $values with $missing for a missing field', ({ values, missing, expected }) => {
    expect(combinationsOf(values, missing)).toEqual(expected)
  })

  it('sort field by field: missing, numbers by size, texts by code unit', () => {
    const sorted = [
      ['b', null],
      ['a', 10],
      ['a', 9],
      [null, 'z'],
      ['B', 1],
    ]
    sorted.sort(compareCombinations)
    expect(sorted).toEqual([
      [null, 'z'],
      ['B', 1],
      ['a', 9],
      ['a', 10],
      ['b', null],
    ])
  })

  it('of a hostile record are cut, and the user is told', () => {
    const many = Array.from({ length: 300 }, (_, index) => `v${index}`)
    const fields = { k1: many, k2: many, k3: many }
    const rule = aThresholdRule({
      threshold: { fields: ['k1', 'k2', 'k3'], value: 1 },
      maxSignals: 20_000,
    })
    const { alerts, rules } = replay(someEvents([{ at: 0, fields }]), {
      detectors: [detectorOf(rule)],
      phase: 0,
    })
    expect([alerts.length, rules.warnings?.map(({ message }) => message)]).toEqual([
      mostCombinations,
      [
        'A record has more than 10000 combinations of the values that "test-rule" groups by; only the first 10000 were looked at.',
      ],
    ])
  })
})
