import { describe, expect, it } from 'vitest'
import { detectionsOf } from '../../../src/app/detections.ts'
import {
  aBundledRule,
  aJudgedCase,
  aScenario,
  aUserRule,
  someSettings,
} from '../../support/app-fixtures.ts'
import { aGoldenAlert, aPlayedCase } from '../../support/golden-fixtures.ts'

const rule = aUserRule('a-rule')
const scenario = aScenario(
  [
    { kind: 'attack', name: 'attack' },
    { kind: 'benign', name: 'twin' },
    { kind: 'benign', name: 'other twin' },
  ],
  { detectedBy: ['a-rule'] },
)
const settings = someSettings()
const attack = aJudgedCase(scenario, 'attack', { alerts: [aGoldenAlert()] })
const silent = aJudgedCase(scenario, 'attack')
const twin = aJudgedCase(scenario, 'twin')
const loud = aJudgedCase(scenario, 'other twin', { alerts: [aGoldenAlert()] })
const finding = { severity: 'error', code: 'STEP_FAILED', message: 'It broke.' } as const
const broken = aJudgedCase(scenario, 'attack', {
  alerts: [aGoldenAlert()],
  played: aPlayedCase({ broken: finding }),
})

describe('detectionsOf', () => {
  it.each([
    {
      what: 'fires in an attack and is silent in a twin',
      judged: [attack, twin],
      missing: undefined,
    },
    { what: 'fires in no attack', judged: [silent, twin], missing: 'fires in no attack case' },
    {
      what: 'fires only in a broken case',
      judged: [broken, twin],
      missing: 'fires in no attack case',
    },
    { what: 'has no twin', judged: [attack], missing: 'has no benign twin' },
    {
      what: 'fires in one of its twins',
      judged: [attack, twin, loud],
      missing: 'fires in a benign twin: a-scenario benign/other twin',
    },
  ])('a rule that $what: $missing', ({ judged, missing }) => {
    const proven = missing === undefined
    expect(detectionsOf(judged, { rules: [rule], blind: [], settings })).toEqual([
      { rule: 'a-rule', proven, ...(proven ? {} : { missing }) },
    ])
  })

  it('is not proven by the silence of a blind rule', () => {
    const blind = [
      { rule: 'a-rule', file: 'a.toml', field: 'entity.target.id', reason: 'It is off.' },
    ]
    expect(detectionsOf([attack, twin], { rules: [rule], blind, settings })).toEqual([
      { rule: 'a-rule', proven: false, missing: 'is blind: it needs entity.target.id' },
    ])
  })

  it('asks only the rules that chosen scenarios are about, and none for single cases', () => {
    const other = aUserRule('other')
    const own = someSettings({ goldenIsBundled: false })
    const options = { rules: [other, rule], blind: [], settings: own }
    const names = (more: object): readonly string[] =>
      detectionsOf([attack, twin], { ...options, ...more }).map(({ rule }) => rule)
    expect([names({}), names({ only: ['a-scenario'] }), names({ case: ['attack'] })]).toEqual([
      ['a-rule', 'other'],
      ['a-rule'],
      [],
    ])
  })

  it('asks a rule of the user over the bundled goldens only where something names it', () => {
    const rules = [aUserRule('other'), rule, aBundledRule('iam-group-created')]
    expect(
      detectionsOf([attack, twin], { rules, blind: [], settings }).map(({ rule }) => rule),
    ).toEqual(['a-rule', 'iam-group-created'])
  })

  it('takes the benign cases of a scenario as twins of the rules that expect names', () => {
    const mine = aUserRule('mine')
    const fires = aJudgedCase(scenario, 'attack', { alerts: [aGoldenAlert({ rule: 'mine' })] })
    const expecting = someSettings({ expect: { 'a-scenario': ['id-of-mine'] } })
    expect(detectionsOf([fires, twin], { rules: [mine], blind: [], settings: expecting })).toEqual([
      { rule: 'mine', proven: true },
    ])
  })
})
