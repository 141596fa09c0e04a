import { describe, expect, it } from 'vitest'
import type { Golden } from '../../../src/golden/golden.ts'
import { printGolden } from '../../../src/golden/print-golden.ts'
import { updateGolden } from '../../../src/golden/update-golden.ts'
import { aGoldenAlert } from '../../support/golden-fixtures.ts'

const scenario = 'a-scenario'

describe('updateGolden', () => {
  it('fills in a first golden: seen, gap or fails for evasions, the reason of the scenario for false positives', () => {
    const alert = aGoldenAlert()
    expect(
      updateGolden(undefined, {
        scenario,
        outcomes: [
          { kind: 'attack', name: 'x', alerts: [alert] },
          { kind: 'evasion', name: 'y', alerts: [] },
          { kind: 'evasion', name: 'z', alerts: [alert] },
          { kind: 'evasion', name: 'refused', refused: true, alerts: [] },
          { kind: 'benign', name: 'b', alerts: [] },
          { kind: 'false-positive', name: 'f', reason: 'Routine.', alerts: [alert] },
        ],
        cases: new Set([
          'attack/x',
          'evasion/y',
          'evasion/z',
          'evasion/refused',
          'benign/b',
          'false-positive/f',
        ]),
        loaded: new Set(['a-rule']),
      }),
    ).toEqual({
      scenario,
      cases: [
        { case: 'attack/x', alerts: [alert] },
        { case: 'evasion/y', says: 'gap', alerts: [] },
        { case: 'evasion/z', says: 'seen', alerts: [alert] },
        { case: 'evasion/refused', says: 'fails', alerts: [] },
        { case: 'benign/b', alerts: [] },
        { case: 'false-positive/f', reason: 'Routine.', alerts: [alert] },
      ],
    })
  })

  it('keeps the place of the schema, which is printed first', () => {
    const $schema = '../golden.json'
    const none = { outcomes: [], cases: new Set<string>(), loaded: new Set<string>() }
    const golden = updateGolden({ $schema, scenario, cases: [] }, { scenario, ...none })
    expect(printGolden(golden)).toBe(
      '{ "$schema": "../golden.json", "scenario": "a-scenario", "cases": [] }\n',
    )
  })

  it('changes only the rules that are loaded, keeps what people wrote, and drops stale cases', () => {
    const other = aGoldenAlert({ rule: 'z-other' })
    const known: Golden = {
      scenario,
      cases: [
        { case: 'attack/gone', alerts: [other] },
        { case: 'attack/unplayed', alerts: [aGoldenAlert()] },
        {
          case: 'evasion/y',
          says: 'gap',
          reason: 'Another rule sees a part.',
          phaseDependent: ['a-rule', 'z-other'],
          alerts: [aGoldenAlert(), other],
        },
      ],
    }
    const alert = aGoldenAlert({ severity: 'low' })
    expect(
      updateGolden(known, {
        scenario,
        outcomes: [{ kind: 'evasion', name: 'y', alerts: [alert] }],
        cases: new Set(['attack/unplayed', 'evasion/y']),
        loaded: new Set(['a-rule']),
      }),
    ).toEqual({
      scenario,
      cases: [
        { case: 'attack/unplayed', alerts: [aGoldenAlert()] },
        {
          case: 'evasion/y',
          says: 'gap',
          reason: 'Another rule sees a part.',
          phaseDependent: ['a-rule', 'z-other'],
          alerts: [alert, other],
        },
      ],
    })
  })

  it('writes which rules hang on the phase where phases were tried', () => {
    const known: Golden = {
      scenario,
      cases: [{ case: 'attack/x', phaseDependent: ['a-rule', 'z-other'], alerts: [] }],
    }
    const { cases } = updateGolden(known, {
      scenario,
      outcomes: [{ kind: 'attack', name: 'x', alerts: [], phaseDependent: ['b-rule'] }],
      cases: new Set(['attack/x']),
      loaded: new Set(['a-rule', 'b-rule']),
    })
    expect(cases[0]?.phaseDependent).toEqual(['b-rule', 'z-other'])
  })
})
