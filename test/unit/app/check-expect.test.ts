import { expect, it } from 'vitest'
import { checkExpect } from '../../../src/app/check-expect.ts'
import { aScenario, aUserRule, loadedRules } from '../../support/app-fixtures.ts'

const broken = { file: 'my/broken.ts', severity: 'error', code: 'SCENARIO_INVALID', message: 'No.' }
const catalogue = { scenarios: [aScenario([])], findings: [broken as never] }
const { rules } = loadedRules(aUserRule('mine'))
const settings = {
  expect: { 'a-scenario': ['mine', 'mie', 'id-of-mine'], broken: ['mine'], 'a-scenaro': ['mine'] },
}
const found = (options: Parameters<typeof checkExpect>[2]): readonly unknown[] =>
  checkExpect(settings, { catalogue, rules }, options).map(({ severity, message, hint }) => [
    severity,
    message,
    hint,
  ])

const scenario = [
  'error',
  '[expect] of trailproof.toml names the scenario "a-scenaro", which is not there.',
  'Did you mean "a-scenario"?',
]
const rule = [
  'error',
  '[expect] of trailproof.toml names the rule "mie", which is not there.',
  'Did you mean "mine"?',
]

it('names scenarios and rules of expect that are not there', () => {
  expect(found({})).toEqual([scenario, rule])
})

it('judges no names where only some are loaded, and warns where flags chose other folders', () => {
  expect([found({ only: ['a-scenario'] }), found({ rule: ['mine'] })]).toEqual([[rule], [scenario]])
  expect(found({ rules: ['other'], scenarios: ['other'] })).toEqual([
    ['warning', ...scenario.slice(1)],
    ['warning', ...rule.slice(1)],
  ])
})

it('misses a rule that must see something and does not run, whatever may be unsupported', () => {
  const stopped = {
    ...rules,
    unsupported: [
      {
        rule: 'ml',
        file: 'ml.toml',
        severity: 'unsupported',
        code: 'MACHINE_LEARNING_UNSUPPORTED',
        message: 'No job.',
      },
    ],
    otherData: [{ rule: 'okta', file: 'okta.toml', reason: 'logs-okta*' }],
  } as const
  expect(
    checkExpect(
      { expect: { 'a-scenario': ['ml', 'mine', 'okta'] } },
      { catalogue, rules: stopped },
      {},
    ),
  ).toEqual([
    {
      severity: 'error',
      code: 'DETECTION_MISSING',
      message: 'trailproof.toml expects "ml" to see "a-scenario", but it does not run: No job.',
    },
    {
      severity: 'error',
      code: 'DETECTION_MISSING',
      message:
        'trailproof.toml expects "okta" to see "a-scenario", but it does not run: it reads other data (logs-okta*).',
    },
  ])
})
