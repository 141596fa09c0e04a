import { describe, expect, it } from 'vitest'
import { evidenceOfReplay } from '../../../../src/app/evidence/evidence-of-replay.ts'
import { aBundledRule, aScenario } from '../../../support/app-fixtures.ts'
import { anAlert, aPlayedCase, aPlayedRecord } from '../../../support/golden-fixtures.ts'

const rule = aBundledRule('iam-group-created')
const scenario = aScenario([{ kind: 'attack', name: 'plain' }], { detectedBy: [rule.shortName] })

/** The techniques that an alert on `actions` counts for, where steps make those events and name those techniques. */
function techniquesBy(
  steps: readonly (readonly [string, readonly string[]])[],
  actions: readonly string[],
): readonly string[] | undefined {
  const records = steps.map(([eventName, techniques], index) => {
    const played = aPlayedRecord(index + 1, { techniques })
    return { ...played, record: { ...played.record, eventName } }
  })
  const techniques = steps.flatMap(([, ids]) => ids).toSorted()
  const [evidence] = evidenceOfReplay(
    {
      alerts: [anAlert({ shortName: rule.shortName })],
      details: [
        { actions: actions.map((name) => ({ name, count: 1 })), file: 'log.ndjson', line: 1 },
      ],
    },
    {
      rules: [rule],
      settings: { expect: {} },
      occasion: { date: '2026-03-02T09:00:00Z' },
      tied: {
        scenario,
        scenarioCase: scenario.cases[0]!,
        played: aPlayedCase({ records, techniques }),
      },
    },
  )
  return evidence?.techniques
}

describe('the techniques of an alert over a log that shows a case', () => {
  it.each([
    [
      'are those of the steps that make its events',
      [
        ['CreateUser', ['T1136.003']],
        ['CreateGroup', ['T1098']],
      ],
      ['CreateUser'],
      ['T1136.003'],
    ],
    [
      'are what such steps have in common',
      [
        ['CreateUser', ['T1136.003', 'T1098']],
        ['CreateUser', ['T1098']],
      ],
      ['CreateUser'],
      ['T1098'],
    ],
    [
      'are none where no step makes such events',
      [['CreateUser', ['T1136.003']]],
      ['StopLogging'],
      [],
    ],
  ] as const)('%s', (_, steps, actions, expected) => {
    expect(techniquesBy(steps, actions)).toEqual(expected)
  })
})
