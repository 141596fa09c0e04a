import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultProfile, type Profile } from '../../../src/ecs/profile.ts'
import { ecsFieldSource } from '../../../src/ecs/ecs-field-source.ts'
import { formatFinding } from '../../../src/diagnostic/format-finding.ts'
import { checkRules } from '../../../src/rule/check-rules.ts'
import { ruleCheckReport } from '../../../src/rule/rule-check-report.ts'
import { ruleText } from '../../support/rule-text.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const fields = ecsFieldSource(defaultProfile)

/** All findings about one rule file, for people. */
function findingsOf(text: string, profile: Partial<Profile> = {}): readonly string[] {
  const folder = temporaryFolder({ 'a.toml': text })
  const { unsupported, invalid, lint } = checkRules(
    [folder],
    ecsFieldSource({ ...defaultProfile, ...profile }),
  )
  return [...unsupported, ...invalid, ...lint].map((finding) =>
    formatFinding(finding).replaceAll(`${folder}/`, ''),
  )
}

const newTerms = (field: string): string =>
  ruleText(
    { type: '"new_terms"' },
    `[rule.new_terms]\nfield = "new_terms_fields"\nvalue = ["${field}"]\nhistory_window_start = [{ field = "history_window_start", value = "now-7d" }]\n`,
  )
const eql = (query: string): string => ruleText({ type: '"eql"', language: '"eql"', query })
const esql = (query: string, tables = ''): string =>
  ruleText({ type: '"esql"', language: '"esql"', index: undefined, query }, tables)

describe('checkRules', () => {
  it('counts files and rules, and sorts what it finds', () => {
    const folder = temporaryFolder({
      'a.toml': ruleText({ rule_id: '"1"' }),
      'b.toml': ruleText({ rule_id: '"2"', type: '"machine_learning"' }),
      'c.toml': ruleText({ rule_id: '"3"', severity: undefined }),
      'd.toml': ruleText({ rule_id: '"4"', intervall: '"5m"' }),
      'e.toml': ruleText({ rule_id: '"5"', query: "'event.action:'" }),
    })
    const report = ruleCheckReport(checkRules([folder, join(folder, 'missing')], fields))
    expect(JSON.parse(JSON.stringify(report).replaceAll(`${folder}/`, ''))).toEqual({
      files: 5,
      rules: 5,
      ok: 2,
      unsupported: [
        {
          file: 'b.toml',
          rule: 'b',
          code: 'MACHINE_LEARNING_UNSUPPORTED',
          message:
            'Rules of type machine_learning read the results of an anomaly job, which no log holds.',
          line: 10,
          column: 8,
        },
      ],
      invalid: [
        {
          file: 'missing',
          rule: null,
          code: 'INPUT_UNREADABLE',
          message: 'Cannot open "missing".',
          line: 1,
          column: 1,
        },
        {
          file: 'c.toml',
          rule: 'c',
          code: 'RULE_KEY_MISSING',
          message: '"rule.severity" is missing.',
          line: 1,
          column: 1,
        },
        {
          file: 'e.toml',
          rule: 'e',
          code: 'KQL_SYNTAX',
          message: 'Expected "(", "{", value, whitespace but end of input found.',
          line: 12,
          column: 23,
        },
      ],
      lint: [
        {
          file: 'd.toml',
          rule: 'd',
          code: 'RULE_KEY_UNKNOWN',
          message: 'There is no key "rule.intervall".',
          line: 13,
          column: 1,
        },
      ],
      deprecated: [],
      otherData: [],
    })
  })

  it.each<[string, string, readonly string[]]>([
    [
      'a KQL query',
      ruleText({ query: "'''\nevent.action: \"CreateUser\"\n  and event.provider:\n'''" }),
      [
        'a.toml:14:22  KQL_SYNTAX  Expected "(", "{", value, whitespace but end of input found.',
        '  14 |   and event.provider:',
        '     |                      ^',
        '  Nothing follows "event.provider:". Give a value, or * for any value.',
      ],
    ],
    [
      'a KQL query with escapes',
      ruleText({ query: '"\\u0065vent.action: \\"CreateUser\\" and ("' }),
      [
        'a.toml:12:49  KQL_SYNTAX  Expected "(", NOT, field name, value, whitespace but end of input found.',
        '  12 | query = "\\u0065vent.action: \\"CreateUser\\" and ("',
        '     |                                                 ^',
        '  The "(" at 12:48 is never closed.',
      ],
    ],
    [
      'an EQL query',
      eql("'''\niam where\n  event.action = \"x\"\n'''"),
      [
        'a.toml:14:16  EQL_SYNTAX  Expected "==" but found "=".',
        '  14 |   event.action = "x"',
        '     |                ^',
        '  EQL compares with two equals signs: field == "value".',
      ],
    ],
    [
      'an ES|QL query that gives a row of nothing',
      esql("'from logs-* | stats n = count(*)'"),
      [
        'a.toml:11:10  EMPTY_WINDOW_UNSUPPORTED  This query gives a row when no event matches: STATS without BY.',
        "  11 | query = 'from logs-* | stats n = count(*)'",
        '     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  Group by a column, or keep only rows that count something: | WHERE count > 0.',
      ],
    ],
    [
      'the query of a file that is wrong elsewhere too',
      ruleText({ severity: '"x"', query: "'event.action:'" }),
      [
        'a.toml:6:12  RULE_VALUE_INVALID  "rule.severity" must be one of low, medium, high and critical, not "x".',
        '  6 | severity = "x"',
        '    |            ^^^',
        'a.toml:12:23  KQL_SYNTAX  Expected "(", "{", value, whitespace but end of input found.',
        "  12 | query = 'event.action:'",
        '     |                       ^',
        '  Nothing follows "event.action:". Give a value, or * for any value.',
      ],
    ],
  ])('points into the file at what is wrong in %s', (_, text, lines) => {
    expect(findingsOf(text).join('\n').split('\n')).toEqual(lines)
  })

  it.each<[string, string, readonly string[]]>([
    [
      'an unknown field',
      ruleText({ query: "'event.acton: x'" }),
      [
        'a.toml:12:10  FIELD_UNKNOWN  No document has a field "event.acton". The condition never holds.',
        "  12 | query = 'event.acton: x'",
        '     |          ^^^^^^^^^^^',
        '  Did you mean "event.action"?',
      ],
    ],
    [
      'an unknown new_terms field',
      newTerms('user.nam'),
      [
        'a.toml:1:1  FIELD_UNKNOWN  There is no field "user.nam": the new_terms rule counts no event.',
        '  1 | [rule]',
        '    | ^^^^^^',
        '  Did you mean "user.name"?',
      ],
    ],
  ])('warns of %s', (_, text, lines) => {
    expect(findingsOf(text).join('\n').split('\n')).toEqual(lines)
  })

  it('does not complain of rows that repeat where suppression holds them together', () => {
    expect(
      findingsOf(
        esql(
          "'from logs-* | stats n = count(*) by user.name'",
          '[rule.alert_suppression]\ngroup_by = ["user.name"]\nduration = { unit = "m", value = 6 }\n',
        ),
      ),
    ).toEqual([])
  })

  it.each([
    ['entity.target.id', newTerms('entity.target.id')],
    ['related.entity', ruleText({ query: "'related.entity: x'" })],
  ])('says that a rule is blind without %s, and why', (field, text) => {
    expect(findingsOf(text, { actorTargetMapping: false })[0]?.split('\n')[0]).toBe(
      `a.toml:1:1  RULE_BLIND  No document can satisfy the rule under this profile: it needs "${field}", and the integration's setting actor_target_mapping is off.`,
    )
  })

  it.each<[string, Partial<Profile>, readonly string[]]>([
    ['geo', { geo: 'off' }, ['iam-session-token-from-many-addresses']],
    [
      'actor_target_mapping',
      { actorTargetMapping: false },
      ['iam-customer-policy-attached-to-role', 'iam-role-trust-policy-updated'],
    ],
    ['retain = "keyword"', { retain: 'keyword' }, ['cloudtrail-policy-padding']],
  ])('knows which bundled rules %s makes blind', (_, profile, blind) => {
    const { lint } = checkRules(['rules'], ecsFieldSource({ ...defaultProfile, ...profile }))
    expect(lint.map(({ rule, code }) => `${code} ${rule}`)).toEqual(
      blind.map((rule) => `RULE_BLIND ${rule}`),
    )
  })
})
