import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { readExport } from '../../../../src/rule/kibana/read-export.ts'
import { loadRules } from '../../../../src/rule/load-rules.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const rule = (keys: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    id: 'c0ffee00-0000-4000-8000-000000000000',
    updated_at: '2026-03-01T00:00:00.000Z',
    created_by: 'elastic',
    name: 'A rule',
    tags: ['AWS'],
    interval: '5m',
    enabled: true,
    description: 'What it finds.',
    risk_score: 47,
    severity: 'medium',
    output_index: '',
    author: [],
    false_positives: [],
    from: 'now-360s',
    rule_id: 'id-1',
    max_signals: 100,
    risk_score_mapping: [],
    severity_mapping: [],
    threat: [],
    to: 'now',
    references: [],
    version: 1,
    exceptions_list: [],
    immutable: false,
    related_integrations: [],
    required_fields: [],
    setup: '',
    type: 'query',
    language: 'kuery',
    index: ['logs-aws.cloudtrail-*'],
    timestamp_override: 'event.ingested',
    query: 'event.action: "CreateUser"',
    filters: [],
    throttle: null,
    actions: [],
    ...keys,
  })

const summary = (count: number): string =>
  JSON.stringify({ exported_count: count, exported_rules_count: count, missing_rules: [] })

function load(lines: readonly string[]): {
  readonly rules: readonly unknown[]
  readonly findings: readonly string[]
} {
  const folder = temporaryFolder({ 'export.ndjson': `${lines.join('\n')}\n` })
  const { rules, findings } = loadRules([join(folder, 'export.ndjson')])
  return {
    rules,
    findings: findings.map((finding) => formatFinding(finding).replaceAll(`${folder}/`, '')),
  }
}

const named = ({ rules, findings }: ReturnType<typeof load>): unknown => ({
  rules: rules.map((one) => (one as { shortName: string }).shortName),
  findings,
})

describe("Kibana's export of rules", () => {
  it('gives rules named by the file, and by their ids where there are several', () => {
    expect(named(load([rule(), summary(1)]))).toEqual({ rules: ['export'], findings: [] })
    expect(named(load([rule(), rule({ rule_id: 'id-2' }), summary(2)]))).toEqual({
      rules: ['export#id-1', 'export#id-2'],
      findings: [],
    })
  })

  it('takes new terms and suppression from where Kibana keeps them', () => {
    const { rules, findings } = load([
      rule({
        type: 'new_terms',
        new_terms_fields: ['user.name', 'source.ip'],
        history_window_start: 'now-7d',
        alert_suppression: { group_by: ['user.name'], duration: { value: 5, unit: 'h' } },
      }),
    ])
    expect({ rules, findings }).toMatchObject({
      rules: [
        {
          type: 'new_terms',
          newTerms: ['user.name', 'source.ip'],
          history: 604_800_000,
          lookBack: 360_000,
          suppression: { groupBy: ['user.name'], duration: 18_000_000, missingFields: 'suppress' },
        },
      ],
      findings: [],
    })
  })

  it('places an error of a query in the line and column of the file, escapes included', () => {
    const query = 'event.action: "CreateUser"\n  and user.name:'
    const line = rule({ query })
    const column = line.indexOf('user.name:') + 'user.name:'.length + 1
    const source = { name: 'export.ndjson', text: [rule({ rule_id: 'id-2' }), line].join('\n') }
    const { rules } = readExport(source, { stem: 'export', contentHash: 'f00d' })
    expect(rules[1]?.draft?.query.spanOf(query.length, query.length)).toMatchObject({
      source: { name: 'export.ndjson', firstLine: 2 },
      start: column - 1,
    })
  })

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a value that is wrong',
      [rule({ severity: 'hgh' })],
      [
        `export.ndjson:1:${rule({ severity: 'hgh' }).indexOf('"hgh"') + 1}  RULE_VALUE_INVALID  "rule.severity" must be one of low`,
      ],
    ],
    [
      'a line that is no JSON',
      [rule(), '{"name": }'],
      ['export.ndjson:2:10  RULE_JSON_SYNTAX  This is not valid JSON: a value is missing here.'],
    ],
    [
      'a line that is something else',
      [rule(), '{"eventName":"CreateUser"}'],
      [
        'export.ndjson:2:1  RULE_VALUE_INVALID  This is no rule, no exception list and no summary of an export.',
      ],
    ],
    [
      'an export that was cut',
      [rule(), summary(3)],
      ['export.ndjson:2:1  RULE_EXPORT_INCOMPLETE  The export tells of 3 rules, and 1 are here.'],
    ],
    [
      'saved objects',
      ['{"type":"alert","attributes":{"name":"x"}}'],
      [
        'export.ndjson:1:1  RULE_FORMAT_UNSUPPORTED  Saved objects of Kibana are not read as rules.',
      ],
    ],
    [
      'the same rule twice',
      [rule(), rule()],
      [
        'export.ndjson:1:1  RULE_NAME_TWICE  The name "export#id-1" is also that of export.ndjson.',
        'export.ndjson:2:1  RULE_NAME_TWICE  The name "export#id-1" is also that of export.ndjson.',
        'export.ndjson:1:1  RULE_ID_TWICE  The rule_id "id-1" is also that of export.ndjson.',
        'export.ndjson:2:1  RULE_ID_TWICE  The rule_id "id-1" is also that of export.ndjson.',
      ],
    ],
    [
      'a machine learning rule',
      [rule({ type: 'machine_learning', query: undefined, language: undefined })],
      ['export.ndjson:1:'],
    ],
  ])('says so of %s', (_, lines, expected) => {
    const { findings } = load(lines)
    expect(findings.map((text, index) => text.slice(0, expected[index]?.length))).toEqual(expected)
  })

  it('reads the keys of saved objects too', () => {
    const camel = rule({
      rule_id: undefined,
      ruleId: 'id-9',
      risk_score: undefined,
      riskScore: 21,
      max_signals: undefined,
      maxSignals: 7,
    })
    expect(load([camel])).toMatchObject({
      rules: [{ id: 'id-9', riskScore: 21, maxSignals: 7 }],
      findings: [],
    })
  })
})
