import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/app/testing/outcome.ts'
import type { GoldenAlert } from '../../../src/golden/golden.ts'
import type { ExpectedAlert } from '../../../src/vitest/expected-alert.ts'
import { raises, staysSilent } from '../../../src/vitest/matchers.ts'

const tries: GoldenAlert = {
  rule: 'many-tries',
  severity: 'low',
  steps: ['try#1..3'],
  count: 3,
  group: { 'user.name': '<mallory>' },
  values: { Count: 3 },
}
const entry: GoldenAlert = { ...tries, steps: ['enter'], count: 1, values: { Count: 1 } }

const anOutcome = (alerts: readonly GoldenAlert[]): Outcome => ({
  name: 'a-scenario attack/plain',
  alerts,
  ruleNamed: (name) => name,
  whySilent: () => ['event.action is "GetUser", not "CreateUser"'],
  invalid: [],
  repeat: [],
})

const comparing = {
  equals: (actual: unknown, wanted: unknown): boolean => {
    try {
      expect(actual).toEqual(wanted)
      return true
    } catch {
      return false
    }
  },
  stringify: (value: unknown): string => JSON.stringify(value),
}

const asked = (
  alerts: readonly GoldenAlert[],
  expected: string | ExpectedAlert,
): { readonly pass: boolean; readonly told: string } => {
  const { pass, message } = raises(anOutcome(alerts), expected, comparing)
  return { pass, told: message() }
}

describe('toRaise', () => {
  it.each<readonly [string, string | ExpectedAlert]>([
    ['the name of the rule', 'many-tries'],
    ['folded steps', { rule: 'many-tries', steps: ['try#1..3'] }],
    ['steps one by one', { rule: 'many-tries', steps: ['try', 'try#2', 'try#3'] }],
    [
      'a group and a value',
      { rule: 'many-tries', group: { 'user.name': '<mallory>' }, values: { Count: 3 } },
    ],
    ['a matcher for a value', { rule: 'many-tries', values: { Count: expect.any(Number) } }],
  ])('takes %s', (_, expected) => {
    expect(asked([entry, tries], expected).pass).toBe(true)
  })

  it('tells what of the nearest alert is not as expected', () => {
    expect(asked([entry, tries], { rule: 'many-tries', severity: 'high', count: 3 })).toEqual({
      pass: false,
      told: [
        'a-scenario attack/plain raises many-tries, but not as expected:',
        '  severity: expected "high", but it is "low"',
        '  nearest of 2 alerts',
      ].join('\n'),
    })
  })

  it('tells why a rule raises nothing, and what is raised instead', () => {
    expect(asked([entry], 'other-rule')).toEqual({
      pass: false,
      told: [
        'a-scenario attack/plain raises no alert of other-rule',
        '  because event.action is "GetUser", not "CreateUser"',
        '  what it raises:',
        '  many-tries  low  at enter  user.name=<mallory>',
      ].join('\n'),
    })
  })

  it('refuses a key that an alert does not have', () => {
    const wrong = { rule: 'many-tries', severty: 'high' }
    expect(() => asked([tries], wrong)).toThrow('toRaise knows no "severty".')
  })
})

describe('toStaySilent', () => {
  it('lists what is raised', () => {
    const { pass, message } = staysSilent(anOutcome([entry]), 'many-tries')
    expect({ pass, told: message() }).toEqual({
      pass: false,
      told: [
        'a-scenario attack/plain is not silent for many-tries:',
        '  many-tries  low  at enter  user.name=<mallory>',
      ].join('\n'),
    })
  })

  it('is no silence where rule files are wrong', () => {
    const outcome = { ...anOutcome([]), invalid: ['rules/a.toml: The rule has no query.'] }
    expect(() => staysSilent(outcome)).toThrow('rules/a.toml: The rule has no query.')
  })

  it('asks to await what was not awaited', () => {
    expect(() => staysSilent(Promise.resolve(anOutcome([])))).toThrow(
      'toStaySilent asks about what playCase or replayLog gives.',
    )
  })
})
