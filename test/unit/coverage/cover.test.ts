import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/coverage/evidence.ts'
import {
  aCoveredCase,
  aCoveredRule,
  anEvidence,
  techniqueIn,
  theftCases,
  theftCovered,
} from '../../support/coverage-fixtures.ts'

const loud = anEvidence('attack/loud', 'fired')
const quiet = anEvidence('evasion/quiet', 'fired')
const friend = anEvidence('benign/a friend', 'silent')

function gradeBy(...evidence: readonly Evidence[]): readonly [string, number, number] {
  const { grade, seen, of } = techniqueIn(theftCovered(evidence), 'T1531')
  return [grade, seen, of]
}

describe('the grade of a technique', () => {
  it.each([
    ['nothing is seen', [], ['declared', 0, 2]],
    ['a rule is silent', [anEvidence('attack/loud', 'silent')], ['declared', 0, 2]],
    ['a rule fires in one variant', [loud], ['fired', 1, 2]],
    ['and is silent in the benign twin', [loud, friend], ['guarded', 1, 2]],
    ['and fires in the other variant', [loud, friend, quiet], ['guarded', 2, 2]],
    [
      'but fires in the benign twin',
      [loud, anEvidence('benign/a friend', 'fired')],
      ['fired', 1, 2],
    ],
    [
      'and fires in a real account',
      [loud, friend, anEvidence('attack/loud', 'fired', { source: 'live' })],
      ['live', 1, 2],
    ],
    [
      'or only in a real account, with no twin played',
      [anEvidence('attack/loud', 'fired', { source: 'live' })],
      ['fired', 1, 2],
    ],
    ['over a log that is tied to the case', [{ ...loud, source: 'replay' }], ['fired', 1, 2]],
    [
      'over a log that is tied to no case',
      [anEvidence('', 'fired', { scenario: undefined, case: undefined, source: 'replay' })],
      ['declared', 0, 2],
    ],
  ] as const)('when %s', (_, evidence, expected) => {
    expect(gradeBy(...evidence)).toEqual(expected)
  })

  it('is a gap where nobody claims it and no scenario plays it, declared where somebody does', () => {
    const covered = theftCovered([])
    expect(['T1485', 'T1531'].map((id) => techniqueIn(covered, id).grade)).toEqual([
      'gap',
      'declared',
    ])
  })

  it('counts an alert for the techniques that it is about, and for the technique above each', () => {
    const cases = [aCoveredCase('attack/loud', { techniques: ['T1098.003', 'T1136.003'] })]
    const evidence = [anEvidence('attack/loud', 'fired', { techniques: ['T1098.003'] })]
    const covered = theftCovered(evidence, { cases })
    expect(
      ['T1098', 'T1098.003', 'T1136', 'T1136.003'].map((id) => {
        const { seen, of } = techniqueIn(covered, id)
        return [id, seen, of]
      }),
    ).toEqual([
      ['T1098', 1, 1],
      ['T1098.003', 1, 1],
      ['T1136', 0, 1],
      ['T1136.003', 0, 1],
    ])
  })

  it('does not count an evasion that AWS refuses', () => {
    const cases = [
      aCoveredCase('attack/loud'),
      aCoveredCase('evasion/refused', { isRefused: true }),
    ]
    const { seen, of } = techniqueIn(theftCovered([loud], { cases }), 'T1531')
    expect([seen, of]).toEqual([1, 1])
  })

  it('asks a rule that no scenario names to be silent in every benign case', () => {
    const rules = [aCoveredRule({ rule: 'own' })]
    const fired = { ...loud, rule: 'own' }
    const cases = [...theftCases, aCoveredCase('benign/another', { twinOf: ['other'] })]
    const silent = ['benign/a friend', 'benign/another'].map((id) =>
      anEvidence(id, 'silent', { rule: 'own' }),
    )
    expect(
      [silent.slice(0, 1), silent].map(
        (twins) => techniqueIn(theftCovered([fired, ...twins], { rules, cases }), 'T1531').grade,
      ),
    ).toEqual(['fired', 'guarded'])
  })

  it('has no guard where there is no benign case, and asks for one', () => {
    const cases = [aCoveredCase('attack/loud')]
    const { grade, next } = techniqueIn(theftCovered([loud], { cases }), 'T1531')
    expect([grade, next]).toEqual(['fired', 'add a benign twin in which a-rule must be silent'])
  })

  it('knows the time to detect of the newest live run', () => {
    const live = (date: string, id: string, timeToDetect: number): Evidence =>
      anEvidence(id, 'fired', { source: 'live', date, timeToDetect })
    const evidence = [
      live('2026-03-02T09:00:00Z', 'attack/loud', 60_000),
      live('2026-03-03T09:00:00Z', 'evasion/quiet', 90_000),
    ]
    expect(techniqueIn(theftCovered(evidence), 'T1531').timeToDetect).toBe(90_000)
  })
})

describe('evidence', () => {
  it('is void for another content of the rule, unknown for what is not loaded', () => {
    const evidence = [
      loud,
      { ...quiet, ruleHash: 'other' },
      { ...friend, rule: 'gone' },
      { ...friend, case: 'benign/gone' },
    ]
    expect(theftCovered(evidence).evidence).toEqual({
      valid: 1,
      void: 1,
      stale: 0,
      unknown: 2,
      liveShare: 0,
    })
  })

  it('is not void where the rule had that content once more later', () => {
    const { evidence } = theftCovered([loud, { ...loud, ruleHash: 'other' }])
    expect([evidence.valid, evidence.void]).toEqual([1, 0])
  })

  it('lives by its newest line', () => {
    const later = { ...loud, verdict: 'silent', date: '2026-03-03T09:00:00Z' } as const
    expect([gradeBy(loud, later), gradeBy(later, loud)]).toEqual([
      ['declared', 0, 2],
      ['declared', 0, 2],
    ])
  })

  it('holds a grade up though it is stale, and says so', () => {
    const covered = theftCovered([loud, { ...friend, date: '2026-01-01T00:00:00Z' }], {
      staleBefore: Date.parse('2026-02-01T00:00:00Z'),
    })
    const { grade, isStale, next } = techniqueIn(covered, 'T1531')
    expect({ grade, isStale, next, stale: covered.evidence.stale }).toEqual({
      grade: 'guarded',
      isStale: true,
      next: 'its evidence is stale: run `trailproof verify --evidence FILE` again',
      stale: 1,
    })
  })

  it('counts the share of the playable variants that fired live', () => {
    const cases = [
      aCoveredCase('attack/loud'),
      aCoveredCase('evasion/quiet'),
      aCoveredCase('attack/as root', { notLive: 'acts as root' }),
    ]
    const { evidence, notPlayableLive } = theftCovered([{ ...loud, source: 'live' }], { cases })
    expect({ share: evidence.liveShare, notPlayableLive }).toEqual({
      share: 0.5,
      notPlayableLive: [{ scenario: 'theft', case: 'attack/as root', reason: 'acts as root' }],
    })
  })
})

describe('the lists of coverage', () => {
  it('name rules that are silent where they should fire, and fire where nobody named them', () => {
    const rules = [aCoveredRule(), aCoveredRule({ rule: 'other' })]
    const cases = [
      aCoveredCase('attack/loud'),
      aCoveredCase('evasion/quiet', { reviewed: [] }),
      aCoveredCase('benign/a friend', { reviewed: ['other'] }),
      aCoveredCase('false-positive/a test'),
    ]
    const evidence = [
      anEvidence('attack/loud', 'silent'),
      anEvidence('evasion/quiet', 'silent'),
      anEvidence('attack/loud', 'fired', { rule: 'other' }),
      anEvidence('benign/a friend', 'fired', { rule: 'other' }),
      anEvidence('false-positive/a test', 'fired', { rule: 'other' }),
    ]
    const { silent, unintended, unwoken } = theftCovered(evidence, { rules, cases })
    expect({ silent, unintended, unwoken }).toEqual({
      silent: [
        { rule: 'a-rule', scenario: 'theft', case: 'attack/loud', isKnown: false },
        { rule: 'a-rule', scenario: 'theft', case: 'evasion/quiet', isKnown: true },
      ],
      unintended: [
        { rule: 'other', scenario: 'theft', case: 'attack/loud', isKnown: false },
        { rule: 'other', scenario: 'theft', case: 'benign/a friend', isKnown: true },
      ],
      unwoken: ['a-rule'],
    })
  })

  it('name a rule that alone sees something, and a blind one that is not unwoken', () => {
    const rules = [aCoveredRule(), aCoveredRule({ rule: 'blind', blind: 'source.geo.name' })]
    const { soleGuards, blind, unwoken, unclaimed } = theftCovered([loud], { rules })
    expect({ soleGuards, blind, unwoken, claimed: !unclaimed.includes('T1531') }).toEqual({
      soleGuards: [{ rule: 'a-rule', techniques: ['T1531'] }],
      blind: [{ rule: 'blind', field: 'source.geo.name' }],
      unwoken: [],
      claimed: true,
    })
  })
})
