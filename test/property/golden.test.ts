import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSteps, firstOf } from '../../src/golden/step-range.ts'
import type { Golden } from '../../src/golden/golden.ts'
import { parseGolden } from '../../src/golden/parse-golden.ts'
import { printGolden } from '../../src/golden/print-golden.ts'

const seed = 20260302
const scalar = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean())
const value = fc.oneof(scalar, fc.constant(null), fc.array(scalar, { maxLength: 4 }))
const values = fc.dictionary(fc.string({ minLength: 1 }), value, {
  maxKeys: 3,
  noNullPrototype: true,
})

const alert = fc.record({
  rule: fc.string({ minLength: 1 }),
  severity: fc.constantFrom('low', 'medium', 'high', 'critical'),
  steps: fc.array(fc.string(), { minLength: 1, maxLength: 4 }),
  count: fc.integer({ min: 1 }),
  group: values,
  values,
})

const kind = fc.constantFrom('attack', 'evasion', 'benign', 'false-positive')
const caseName = fc
  .tuple(kind, fc.string({ minLength: 1 }))
  .map(([kind, name]) => `${kind}/${name}`)

const golden: fc.Arbitrary<Golden> = fc.record({
  scenario: fc.string(),
  cases: fc.uniqueArray(
    fc.record(
      {
        case: caseName,
        says: fc.constantFrom('seen', 'gap'),
        reason: fc.string({ minLength: 1 }),
        phaseDependent: fc.array(fc.string(), { minLength: 1, maxLength: 2 }),
        alerts: fc.array(alert, { maxLength: 3 }),
      },
      { requiredKeys: ['case', 'alerts'] },
    ),
    { maxLength: 4, selector: (one) => one.case },
  ),
})

const sorted = (one: Golden): Golden => ({
  ...one,
  cases: one.cases.toSorted((left, right) => (left.case < right.case ? -1 : 1)),
})

describe('a golden', () => {
  it('is read back as it was written, and printed the same again', () => {
    fc.assert(
      fc.property(golden, (one) => {
        const text = printGolden(one)
        const parsed = parseGolden({ name: 'g.json', text })
        if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.findings))
        expect(sorted(parsed.golden)).toEqual(sorted(one))
        expect(printGolden(parsed.golden)).toBe(text)
      }),
      { seed, numRuns: 300 },
    )
  })

  it('is findings, never an error, for any text', () => {
    const nearly = fc.tuple(golden, fc.nat(), fc.string()).map(([one, at, junk]) => {
      const text = printGolden(one)
      const cut = at % text.length
      return text.slice(0, cut) + junk + text.slice(cut + 1)
    })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), nearly), (text) => {
        const parsed = parseGolden({ name: 'g.json', text })
        expect(parsed.kind === 'golden' || parsed.findings.length > 0).toBe(true)
      }),
      { seed, numRuns: 1000 },
    )
  })
})

describe('folded steps', () => {
  it('begin with the first step and never take more lines', () => {
    const step = fc
      .tuple(fc.constantFrom('try', 'attach'), fc.integer({ min: 1, max: 9 }))
      .map(([name, use]) => (use === 1 ? name : `${name}#${use}`))
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (steps) => {
        const folded = foldSteps(steps)
        expect([firstOf(folded[0] ?? ''), folded.length <= steps.length]).toEqual([steps[0], true])
      }),
      { seed },
    )
  })
})
