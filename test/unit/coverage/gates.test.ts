import { describe, expect, it } from 'vitest'
import { checkGates, judgeGates } from '../../../src/coverage/gates.ts'
import { cover } from '../../../src/coverage/cover.ts'
import { anEvidence, theftCovered } from '../../support/coverage-fixtures.ts'

const loud = anEvidence('attack/loud', 'fired')
const quiet = anEvidence('evasion/quiet', 'fired')
const friend = anEvidence('benign/a friend', 'silent')

describe('the gates of coverage', () => {
  it.each([
    ['holds', 'guarded', [loud, friend], []],
    [
      'falls short where a rule is not guarded',
      'guarded',
      [loud],
      [
        {
          technique: 'T1531',
          reason: 'is fired, not guarded',
          hint: 'no evidence shows a-rule silent in the benign twins: run `trailproof verify --evidence FILE`',
        },
      ],
    ],
    [
      'falls short where a rule fires in a twin',
      'guarded',
      [loud, { ...friend, verdict: 'fired' }],
      [
        {
          technique: 'T1531',
          reason: 'is fired, not guarded',
          hint: 'make a-rule silent in the benign twins, or add a twin',
        },
      ],
    ],
    [
      'falls short where nothing fired',
      'fired',
      [],
      [
        {
          technique: 'T1531',
          reason: 'is declared, not fired',
          hint: 'a-rule claims it and nothing sees theft attack/loud',
        },
      ],
    ],
    [
      'asks for a real account',
      'live',
      [loud, quiet, friend],
      [
        {
          technique: 'T1531',
          reason: 'is guarded, not live',
          hint: 'play its scenarios in a real account',
        },
      ],
    ],
  ] as const)('--min-grade %s', (_, minGrade, evidence, failures) => {
    expect(judgeGates(theftCovered(evidence).techniques, { minGrade })).toEqual([
      { gate: `--min-grade ${minGrade}`, holds: failures.length === 0, failures },
    ])
  })

  it('--min-grade does not count what only stale evidence holds up', () => {
    const { techniques } = theftCovered([loud, friend], { staleBefore: Date.UTC(2026, 5) })
    expect(judgeGates(techniques, { minGrade: 'guarded' })[0]?.failures).toEqual([
      {
        technique: 'T1531',
        reason: 'is guarded by stale evidence only',
        hint: 'its evidence is stale: run `trailproof verify --evidence FILE` again',
      },
    ])
  })

  it('--min-grade over nothing is an error', () => {
    const { techniques } = cover({ rules: [], cases: [], evidence: [] })
    expect(() => judgeGates(techniques, { minGrade: 'fired' })).toThrow(
      expect.objectContaining({ code: 'GATE_EMPTY' }),
    )
  })

  it.each([
    ['every variant seen', [loud, quiet], []],
    ['a silent variant', [loud], ['is seen in 1 of 2 variants']],
    ['nothing fired', [], ['is declared, nothing fired']],
  ] as const)('--fail-on-gap with %s', (_, evidence, reasons) => {
    const [gate] = judgeGates(theftCovered(evidence).techniques, { failOnGap: ['T1531'] })
    expect(gate?.failures.map(({ reason }) => reason)).toEqual(reasons)
  })

  it('--fail-on-gap does not count a variant that only stale evidence shows seen', () => {
    const { techniques } = theftCovered(
      [loud, { ...quiet, date: '2026-01-01T00:00:00Z' }, friend],
      {
        staleBefore: Date.parse('2026-02-01T00:00:00Z'),
      },
    )
    expect(judgeGates(techniques, { failOnGap: ['T1531'] })[0]?.failures).toEqual([
      {
        technique: 'T1531',
        reason: 'is seen in 1 of 2 variants by stale evidence only',
        hint: 'its evidence is stale: run `trailproof verify --evidence FILE` again',
      },
    ])
  })

  it('--fail-on-gap reads ids of v18, and fails on a technique that nothing names', () => {
    const gates = judgeGates(theftCovered([loud, quiet]).techniques, {
      failOnGap: ['T1562.008', 'T1003'],
    })
    expect(gates[0]?.failures.map(({ technique, reason }) => [technique, reason])).toEqual([
      ['T1685.002', 'is a gap, nothing fired'],
      ['T1003', 'is a gap, nothing fired'],
    ])
  })

  it.each([
    [['T1556.06'], { code: 'TECHNIQUE_UNKNOWN', hint: 'Did you mean "T1556.006"?' }],
    [[], { code: 'GATE_EMPTY' }],
  ] as const)('--fail-on-gap refuses %j', (failOnGap, error) => {
    expect(() => checkGates({ failOnGap })).toThrow(expect.objectContaining(error))
  })
})
