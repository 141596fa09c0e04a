import { describe, expect, it } from 'vitest'
import type { Golden } from '../../../src/golden/golden.ts'
import { parseGolden } from '../../../src/golden/parse-golden.ts'
import { printGolden } from '../../../src/golden/print-golden.ts'
import { aGoldenAlert } from '../../support/golden-fixtures.ts'

const golden: Golden = {
  scenario: 'a-scenario',
  cases: [
    { case: 'benign/rotation', alerts: [] },
    { case: 'evasion/by-boto3', says: 'gap', alerts: [] },
    {
      case: 'attack/plain',
      phaseDependent: ['b-rule'],
      alerts: [
        aGoldenAlert({
          steps: ['try#1..25'],
          count: 25,
          group: { 'user.name': 'alice', 'cloud.account.id': '<account>' },
        }),
      ],
    },
    { case: 'attack/another', alerts: [aGoldenAlert({ group: { n: 1 } })] },
  ],
}

const printed = `{
  "scenario": "a-scenario",
  "cases": [
    {
      "case": "attack/another",
      "alerts": [
        { "rule": "a-rule", "severity": "high", "steps": ["act"], "count": 1, "group": { "n": 1 } }
      ]
    },
    {
      "case": "attack/plain",
      "phaseDependent": ["b-rule"],
      "alerts": [
        {
          "rule": "a-rule",
          "severity": "high",
          "steps": ["try#1..25"],
          "count": 25,
          "group": { "cloud.account.id": "<account>", "user.name": "alice" }
        }
      ]
    },
    { "case": "evasion/by-boto3", "says": "gap", "alerts": [] },
    { "case": "benign/rotation", "alerts": [] }
  ]
}
`

describe('printGolden', () => {
  it('writes cases by kind and name, keys in one order, and breaks lines at 100 columns', () => {
    expect(printGolden(golden)).toBe(printed)
  })

  it('is read back to a golden that prints the same', () => {
    const parsed = parseGolden({ name: 'g.json', text: printed })
    expect(parsed.kind === 'golden' ? printGolden(parsed.golden) : parsed).toBe(printed)
  })
})
