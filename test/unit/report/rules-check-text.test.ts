import { expect, it } from 'vitest'
import { rulesCheckText } from '../../../src/report/text/rules-check-text.ts'
import { styleOf } from '../../../src/report/text/style.ts'

it('counts rules, not findings', () => {
  const wrong = (file: string, message: string) =>
    ({ file, severity: 'error', code: 'RULE_VALUE_INVALID', message }) as const
  const report = {
    files: 3,
    rules: 3,
    ok: 1,
    unsupported: [],
    invalid: [wrong('a.toml', 'One.'), wrong('a.toml', 'Two.'), wrong('b.toml', 'Three.')],
    lint: [],
    deprecated: ['old.toml'],
    otherData: [],
  }
  expect(rulesCheckText(report, styleOf(false), { quiet: false }).split('\n')).toEqual([
    'invalid  RULE_VALUE_INVALID  One.',
    '',
    'invalid  RULE_VALUE_INVALID  Two.',
    '',
    'invalid  RULE_VALUE_INVALID  Three.',
    '',
    '3 files, 3 rules: 1 ok, 2 invalid (1 deprecated rule file left out)',
    '',
  ])
})
