import { expect, it } from 'vitest'
import { readRuleFile } from '../../../src/rule/detection-rules/read-rule-file.ts'
import type { Rule } from '../../../src/rule/rule.ts'
import { compareRules, decisiveHash } from '../../../src/siem/compare-rules.ts'
import { ruleText } from '../../support/rule-text.ts'

function aRule(keys: Readonly<Record<string, string | undefined>> = {}, tables = ''): Rule {
  const source = { name: 'a.toml', text: ruleText(keys, tables) }
  const { rule, findings } = readRuleFile(source, { shortName: 'a', contentHash: '' })
  if (rule === undefined) throw new Error(JSON.stringify(findings))
  return rule
}

const threshold = (value: number): string =>
  `[rule.threshold]\nfield = ["user.name"]\nvalue = ${value}\n`
const terms = (start: string): string =>
  `[rule.new_terms]\nfield = "new_terms_fields"\nvalue = ["user.name"]\n[[rule.new_terms.history_window_start]]\nfield = "history_window_start"\nvalue = "${start}"\n`

it.each<[string, Rule, Rule, readonly string[]]>([
  [
    'a name, a description, a severity',
    aRule(),
    aRule({ name: '"Other"', severity: '"low"', risk_score: '21' }),
    [],
  ],
  ['how lines break', aRule(), aRule({ query: `'''\n  event.action:\n    "CreateUser"\n'''` }), []],
  [
    'the order of indices',
    aRule({ index: '["a-*", "b-*"]' }),
    aRule({ index: '["b-*", "a-*"]' }),
    [],
  ],
  [
    'what is asked',
    aRule(),
    aRule({ query: `'event.action: "DeleteUser"'` }),
    ['query: event.action: "CreateUser" -> event.action: "DeleteUser"'],
  ],
  [
    'the schedule',
    aRule(),
    aRule({ interval: '"1h"', from: '"now-65m"' }),
    ['interval: 5m -> 1h', 'from: now-6m -> now-65m'],
  ],
  [
    'the index',
    aRule(),
    aRule({ index: '["filebeat-*"]' }),
    ['index: logs-aws.cloudtrail-* -> filebeat-*'],
  ],
  [
    'a threshold',
    aRule({ type: '"threshold"' }, threshold(5)),
    aRule({ type: '"threshold"' }, threshold(50)),
    ['threshold: 5 by user.name -> 50 by user.name'],
  ],
  [
    'a history',
    aRule({ type: '"new_terms"' }, terms('now-10d')),
    aRule({ type: '"new_terms"' }, terms('now-5d')),
    ['history_window_start: now-10d -> now-5d'],
  ],
  [
    'the type',
    aRule(),
    aRule({ type: '"threshold"' }, threshold(5)),
    ['type: query -> threshold', 'threshold: none -> 5 by user.name'],
  ],
])('a deployed rule is held against its file: %s', (_, file, deployed, told) => {
  const differs = compareRules(file, deployed)
  expect([
    differs.map(({ member, file: one, deployed: other }) => `${member}: ${one} -> ${other}`),
    decisiveHash(file) === decisiveHash(deployed),
  ]).toEqual([told, told.length === 0])
})
