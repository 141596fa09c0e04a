import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replay, type ReplayOptions } from '../../../src/app/replay.ts'
import { aRecord } from '../../support/a-record.ts'
import { ruleText } from '../../support/rule-text.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A call to IAM, a minute after the one before it. */
const call = (number: number, eventName: string, parts: object = {}): string =>
  JSON.stringify({
    ...aRecord(),
    eventName,
    eventID: idOf(number),
    eventTime: `2026-03-02T09:0${number}:00Z`,
    ...parts,
  })

const from = (sourceIPAddress: string): object => ({ sourceIPAddress })

/** `rule severity score name: events` of each alert, and what stood in the way of rules. */
async function run(
  rules: Readonly<Record<string, string>>,
  records: readonly string[],
  options: Partial<ReplayOptions> & { readonly files?: Readonly<Record<string, string>> } = {},
): Promise<unknown> {
  const files = Object.entries(rules).map(([name, text]) => [`rules/${name}`, text])
  const folder = temporaryFolder({
    ...Object.fromEntries(files),
    ...options.files,
    'log.ndjson': records.join('\n'),
  })
  const path = (name: string): string => join(folder, name)
  const result = await replay({
    folder,
    rules: [path('rules')],
    inputs: [path('log.ndjson')],
    indicators: options.indicators?.map(path),
    exceptions: options.exceptions?.map(path),
  })
  const { unsupported, invalid } = result.rules
  return {
    alerts: result.alerts
      .map(({ rule, events }) => {
        const numbers = events.map((id) => Number(id.slice(-3)))
        return `${rule.shortName} ${rule.severity} ${rule.riskScore} ${rule.name}: ${numbers.join(' ')}`
      })
      .toSorted(),
    problems: [...unsupported, ...invalid].map(({ rule, code }) => `${rule} ${code}`),
  }
}

const anyIam = `'event.provider: "iam.amazonaws.com"'`

describe('options of rules in a replay', () => {
  it('passes over what filters and exceptions leave out', async () => {
    const filters = `[[rule.filters]]
[rule.filters.meta]
negate = true
[rule.filters.query.wildcard."event.action"]
value = "list*"
case_insensitive = true
`
    const rules = {
      'a.toml': ruleText(
        { query: anyIam, exceptions_list: '[{ list_id = "trusted", type = "detection" }]' },
        filters,
      ),
    }
    const records = [
      call(1, 'ListUsers'),
      call(2, 'CreateUser'),
      call(3, 'CreateUser', from('198.51.100.9')),
    ]
    const entries = [
      { field: 'source.ip', type: 'match', operator: 'included', value: '198.51.100.0/24' },
    ]
    const items = JSON.stringify({ list_id: 'trusted', entries })
    expect(await run(rules, records)).toEqual({
      alerts: [],
      problems: ['a EXCEPTIONS_UNSUPPORTED'],
    })
    const given = { files: { 'lists.ndjson': items }, exceptions: ['lists.ndjson'] }
    expect(await run(rules, records, given)).toEqual({
      alerts: ['a medium 47 A rule: 2'],
      problems: [],
    })
  })

  it('takes severity, risk score and name from the event', async () => {
    const tables = `[[rule.severity_mapping]]
field = "event.action"
operator = "equals"
severity = "critical"
value = "CreateUser"
[[rule.severity_mapping]]
field = "event.provider"
operator = "equals"
severity = "low"
value = "iam.amazonaws.com"
[[rule.risk_score_mapping]]
field = "aws.cloudtrail.user_identity.session_context.mfa_authenticated"
operator = "equals"
value = ""
`
    const rules = {
      'a.toml': ruleText({ query: anyIam, rule_name_override: '"event.action"' }, tables),
    }
    expect(await run(rules, [call(1, 'CreateUser'), call(2, 'ListUsers')])).toEqual({
      alerts: ['a critical 47 CreateUser: 1', 'a low 47 ListUsers: 2'],
      problems: [],
    })
  })

  it('runs a query in the Lucene language', async () => {
    const query = `'event.provider:iam.amazonaws.com AND NOT event.action:/List.*/'`
    const rules = { 'a.toml': ruleText({ language: '"lucene"', query }) }
    expect(await run(rules, [call(1, 'ListUsers'), call(2, 'CreateUser')])).toEqual({
      alerts: ['a medium 47 A rule: 2'],
      problems: [],
    })
  })

  it('runs threat_match with the indicators that count at the time', async () => {
    const threat = `[[rule.threat_mapping]]
[[rule.threat_mapping.entries]]
field = "source.ip"
type = "mapping"
value = "threat.indicator.ip"
`
    const keys = {
      type: '"threat_match"',
      query: anyIam,
      threat_index: '["logs-ti_*"]',
      threat_query: `'@timestamp >= "now-30d/d" and threat.indicator.ip: *'`,
      threat_language: '"kuery"',
    }
    const rules = { 'a.toml': ruleText(keys, threat) }
    const indicator = (id: string, time: string, ip: string): string =>
      JSON.stringify({
        _id: id,
        _index: 'logs-ti_test',
        _source: { '@timestamp': time, threat: { indicator: { ip, provider: 'us' } } },
      })
    const indicators = [
      indicator('new', '2026-02-20T00:00:00Z', '198.51.100.9'),
      indicator('old', '2025-12-01T00:00:00Z', '203.0.113.5'),
      indicator('network', '2026-03-01T00:00:00Z', '192.0.2.0/24'),
    ]
    const records = [
      call(1, 'CreateUser', from('198.51.100.9')),
      call(2, 'CreateUser', from('203.0.113.5')),
      call(3, 'CreateUser', from('192.0.2.77')),
      call(4, 'CreateUser', from('192.0.3.1')),
    ]
    expect(await run(rules, records)).toEqual({
      alerts: [],
      problems: ['a THREAT_MATCH_UNSUPPORTED'],
    })
    const given = { files: { 'i.ndjson': indicators.join('\n') }, indicators: ['i.ndjson'] }
    expect(await run(rules, records, given)).toEqual({
      alerts: ['a medium 47 A rule: 1', 'a medium 47 A rule: 3'],
      problems: [],
    })
  })

  it('tells rules over alerts what the others raised, and never of themselves', async () => {
    const over = (keys: Readonly<Record<string, string>>): string =>
      ruleText({
        index: '[".alerts-security.*"]',
        timestamp_override: '"@timestamp"',
        from: '"now-30m"',
        severity: '"high"',
        ...keys,
      })
    const rules = {
      'a.toml': ruleText({ rule_id: '"a"', query: `'event.action: CreateUser'` }),
      'b.toml': ruleText({
        rule_id: '"b"',
        query: `'event.action: DeleteUser'`,
        severity: '"low"',
      }),
      // Sees a and b, not itself.
      'c.toml': over({
        rule_id: '"c"',
        query: `'event.kind: signal and kibana.alert.depth: 1'`,
        name: '"One of each"',
      }),
      // Sees what c raised of a, and has the fields of the record behind.
      'd.toml': over({
        rule_id: '"d"',
        query: `'kibana.alert.rule.name: "One of each" and event.action: CreateUser and kibana.alert.depth: 2'`,
      }),
      'e.toml': over({
        rule_id: '"e"',
        query: `'kibana.alert.severity: low or kibana.alert.rule.rule_id: e'`,
      }),
    }
    expect(await run(rules, [call(1, 'CreateUser'), call(2, 'DeleteUser')])).toEqual({
      alerts: [
        'a medium 47 A rule: 1',
        'b low 47 A rule: 2',
        'c high 47 One of each: 1',
        'c high 47 One of each: 2',
        'd high 47 A rule: 1',
        'e high 47 A rule: 2',
      ],
      problems: [],
    })
  })
})
