import { describe, expect, it } from 'vitest'
import { checkGolden } from '../../../src/app/check-golden.ts'
import {
  aJudgedCase,
  aScenario,
  aUserRule,
  loadedRules,
  someSettings,
} from '../../support/app-fixtures.ts'
import { aGoldenAlert } from '../../support/golden-fixtures.ts'

const scenario = aScenario([{ kind: 'attack', name: 'attack' }], {
  detectedBy: ['a-rule', 'not-loaded'],
})
const settings = someSettings({ golden: 'golden' })
const loaded = loadedRules(aUserRule('a-rule'))
const judged = [aJudgedCase(scenario, 'attack')]

describe('checkGolden', () => {
  it('is content with a golden that holds what the scenario promises', () => {
    const golden = {
      scenario: 'a-scenario',
      cases: [{ case: 'attack/attack', alerts: [aGoldenAlert()] }],
    }
    expect(checkGolden(scenario, judged, { golden, settings, loaded })).toEqual([])
  })

  it('names a loaded rule of detectedBy that is in no attack golden, and blocks of no case', () => {
    const golden = {
      scenario: 'a-scenario',
      cases: [
        { case: 'attack/attack', alerts: [] },
        { case: 'benign/gone', alerts: [aGoldenAlert()] },
      ],
    }
    expect(
      checkGolden(scenario, judged, { golden, settings, loaded }).map(
        ({ severity, code, message }) => ({
          severity,
          code,
          message,
        }),
      ),
    ).toEqual([
      {
        severity: 'warning',
        code: 'GOLDEN_STALE',
        message: 'golden/a-scenario.json: the scenario has no case "benign/gone".',
      },
      {
        severity: 'error',
        code: 'DETECTION_MISSING',
        message:
          '"a-scenario" says it is detected by "a-rule", but no attack golden holds an alert of that rule.',
      },
    ])
  })

  it('refuses an alert of a rule in its own benign twin, reviewed or not', () => {
    const twins = aScenario(
      [
        { kind: 'attack', name: 'attack' },
        { kind: 'benign', name: 'routine' },
      ],
      { detectedBy: ['a-rule'] },
    )
    const golden = {
      scenario: 'a-scenario',
      cases: [
        { case: 'attack/attack', alerts: [aGoldenAlert()] },
        { case: 'benign/routine', alerts: [aGoldenAlert(), aGoldenAlert({ rule: 'another' })] },
      ],
    }
    expect(
      checkGolden(twins, judged, { golden, settings, loaded }).map(({ message }) => message),
    ).toEqual([
      'golden/a-scenario.json: case "benign/routine" is a benign twin of "a-rule", but expects an alert of it.',
    ])
  })

  it('names a rule that expect ties to the scenario and that fires in no attack case', () => {
    const expecting = someSettings({ expect: { 'a-scenario': ['mine'] } })
    const context = {
      golden: undefined,
      settings: expecting,
      loaded: loadedRules(aUserRule('mine')),
    }
    const seen = [aJudgedCase(scenario, 'attack', { alerts: [aGoldenAlert({ rule: 'mine' })] })]
    expect([
      checkGolden(scenario, judged, context).map(({ message }) => message),
      checkGolden(scenario, seen, context),
    ]).toEqual([
      [
        'trailproof.toml expects "mine" to see "a-scenario", but it fires in none of its attack cases.',
      ],
      [],
    ])
  })
})
