import { describe, expect, it } from 'vitest'
import { explain } from '../../../../src/app/explain/explain.ts'
import type { JsonObject } from '../../../../src/cloudtrail/record.ts'
import { explainText } from '../../../../src/report/text/explain-text.ts'
import { styleOf } from '../../../../src/report/text/style.ts'
import { minutes } from '../../../../src/time/duration.ts'
import { aRecord } from '../../../support/a-record.ts'
import { ruleText } from '../../../support/rule-text.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

describe('explain without an event', () => {
  it('shows the nearest misses, clause by clause with the values met, like ones once', async () => {
    const query = `'event.provider: "iam.amazonaws.com" and event.action: ("CreateUser" or "CreateRole") and not event.outcome: failure'`
    const records = [
      { eventName: 'GetObject', eventSource: 's3.amazonaws.com', eventID: 'far' },
      { eventName: 'CreateUser', errorCode: 'AccessDenied', eventID: 'near' },
      { eventName: 'ListUsers', eventID: 'other-action' },
      { eventName: 'ListUsers', eventID: 'the-same-again' },
    ]
    expect(await explained({ query }, records)).toEqual([
      'a-rule  query  runs every 5m, looks back 6m  a-rule.toml',
      '4 records · 0 fulfil its conditions · 0 alerts',
      '',
      'Nearest misses:',
      '',
      '✗ 2026-03-02T09:00:00.000Z  CreateUser iam.amazonaws.com  near',
      '    ✓  event.provider: "iam.amazonaws.com"           iam.amazonaws.com',
      '    ✓  event.action: ("CreateUser" or "CreateRole")  CreateUser',
      '    ✗  not event.outcome: failure                    failure',
      '',
      '✗ 2026-03-02T09:00:00.000Z  ListUsers iam.amazonaws.com  other-action  and 1 more like it',
      '    ✓  event.provider: "iam.amazonaws.com"           iam.amazonaws.com',
      '    ✗  event.action: ("CreateUser" or "CreateRole")  ListUsers',
      '    ✓  not event.outcome: failure                    success',
      '',
      '✗ 2026-03-02T09:00:00.000Z  GetObject s3.amazonaws.com  far',
      '    ✗  event.provider: "iam.amazonaws.com"           s3.amazonaws.com',
      '    ✗  event.action: ("CreateUser" or "CreateRole")  GetObject',
      '    ✓  not event.outcome: failure                    success',
      '',
      'If a miss should have fired, change the clauses marked ✗ or ? in the rule; if none is near, the records do not hold what the rule looks for.',
      'One event: trailproof explain a-rule.toml log.ndjson --event near',
    ])
  })

  it('repeats the flags of the run in the line that explains one event', async () => {
    const query = `'event.action: "CreateUser"'`
    const lines = await explained({ query }, [{ eventID: 'near', eventName: 'ListUsers' }], {
      lag: minutes(1),
    })
    expect(lines.at(-1)).toBe(
      'One event: trailproof explain a-rule.toml log.ndjson --lag 60000ms --event near',
    )
  })

  it('says how near a threshold was reached, for which group and in which window', async () => {
    const keys = { type: '"threshold"', query: `'event.action: "ListUsers"'` }
    const tables = '[rule.threshold]\nfield = ["user.name"]\nvalue = 3\n'
    const records = [
      by('alice', '09:00:01', 'a1'),
      by('alice', '09:01:00', 'a2'),
      by('bob', '09:02:00', 'b1'),
    ]
    expect(await explained(keys, records, { tables })).toEqual([
      'a-rule  threshold  runs every 5m, looks back 6m  a-rule.toml',
      '3 records · 3 fulfil its conditions · 0 alerts',
      '',
      '✗ 2026-03-02T09:00:01.000Z  ListUsers iam.amazonaws.com  a1  and 1 more like it',
      '    seen by 1 run: the one at 2026-03-02T09:05:00.500Z',
      '    no alert: 2 of 3 events in the window for user.name=alice (window 2026-03-02T08:59:00.500Z to 2026-03-02T09:05:00.500Z)',
      '',
      '✗ 2026-03-02T09:02:00.000Z  ListUsers iam.amazonaws.com  b1',
      '    seen by 1 run: the one at 2026-03-02T09:05:00.500Z',
      '    no alert: 1 of 3 events in the window for user.name=bob (window 2026-03-02T08:59:00.500Z to 2026-03-02T09:05:00.500Z)',
      '',
      'Too few events for the threshold: lower its value, or let the rule look back further.',
    ])
  })

  it('says when a term was first seen and by which event', async () => {
    const keys = { type: '"new_terms"', query: `'event.action: "ListUsers"'` }
    const tables =
      '[rule.new_terms]\nfield = "new_terms_fields"\nvalue = ["user.name"]\n[[rule.new_terms.history_window_start]]\nfield = "history_window_start"\nvalue = "now-10d"\n'
    const records = [
      { ...by('alice', '09:00:01', 'first'), eventTime: '2026-02-28T10:00:00Z' },
      by('alice', '09:00:01', 'again'),
    ]
    expect(await explained(keys, records, { tables })).toEqual([
      'a-rule  new_terms  runs every 5m, looks back 6m  a-rule.toml',
      '2 records · 2 fulfil its conditions · 1 alert',
      '',
      '✗ 2026-03-02T09:00:01.000Z  ListUsers iam.amazonaws.com  again',
      '    seen by 1 run: the one at 2026-03-02T09:05:00.500Z',
      '    no alert: user.name=alice is not new: first seen 2026-02-28T10:00:00.000Z by first, within the history of 10d (window 2026-03-02T08:59:00.500Z to 2026-03-02T09:05:00.500Z)',
      '',
      '✓ 2026-02-28T10:00:00.000Z  ListUsers iam.amazonaws.com  first',
      '    seen by 2 runs: those from 2026-02-28T10:00:00.500Z to 2026-02-28T10:05:00.500Z',
      '    alert: raised the alert f9b21f246aab of the run at 2026-02-28T10:00:00.500Z  user.name=alice',
      '    the other runs see it again and raise nothing: it has its alert',
      '',
      'The term was known: name it in the triage, or shorten the history of the rule.',
    ])
  })

  it('says how far a sequence came and which stage did not come', async () => {
    const query = `'sequence by user.name with maxspan=5m [any where event.action == "CreateUser"] [any where event.action == "CreateAccessKey"]'`
    const keys = { type: '"eql"', language: '"eql"', query }
    const records = [
      { ...by('alice', '09:00:01', 'user'), eventName: 'CreateUser' },
      { ...by('bob', '09:01:00', 'key'), eventName: 'CreateAccessKey' },
    ]
    expect(await explained(keys, records)).toEqual([
      'a-rule  eql  runs every 5m, looks back 6m  a-rule.toml',
      '2 records · 2 fulfil its conditions · 0 alerts',
      '',
      '✗ 2026-03-02T09:00:01.000Z  CreateUser iam.amazonaws.com  user',
      '    seen by 1 run: the one at 2026-03-02T09:05:00.500Z',
      '    no alert: 1 of 2 stages came for user.name=alice in the window; nothing came for stage 2: [any where event.action == "CreateAccessKey"] (window 2026-03-02T08:59:00.500Z to 2026-03-02T09:05:00.500Z)',
      '',
      '✗ 2026-03-02T09:01:00.000Z  CreateAccessKey iam.amazonaws.com  key',
      '    seen by 1 run: the one at 2026-03-02T09:05:00.500Z',
      '    no alert: 0 of 2 stages came for user.name=bob in the window; nothing came for stage 1: [any where event.action == "CreateUser"] (window 2026-03-02T08:59:00.500Z to 2026-03-02T09:05:00.500Z)',
      '',
      'The sequence was begun and not ended: look at the stage that did not come.',
    ])
  })

  it('follows the row of an event through the commands of an aggregating ES|QL query', async () => {
    const query = `'''
from logs-aws.cloudtrail-*
| where event.action == "ListUsers"
| stats calls = count(*), since = min(@timestamp) by user.name
| where calls > 2 and user.name != "bob"
'''`
    const keys = { type: '"esql"', language: '"esql"', query, index: undefined }
    const records = [
      by('alice', '09:00:01', 'a1'),
      by('alice', '09:01:00', 'a2'),
      by('bob', '09:02:00', 'b1'),
    ]
    expect(await explained(keys, records)).toEqual([
      'a-rule  esql  runs every 5m, looks back 6m  a-rule.toml',
      '3 records · 3 fulfil its conditions · 0 alerts',
      '',
      '✗ 2026-03-02T09:00:01.000Z  ListUsers iam.amazonaws.com  a1  and 1 more like it',
      '    seen by 1 run: the one at 2026-03-02T09:05:00.500Z',
      '    no alert: calls is 2, and "calls > 2" drops it (window 2026-03-02T08:59:00.500Z to 2026-03-02T09:05:00.500Z)',
      '      ✓  | stats calls = count(*), since = min(@timestamp) by user.name  2 rows',
      '             calls = 2',
      '             since = 2026-03-02T09:00:01.000Z',
      '             user.name = alice',
      '      ✗  | where calls > 2 and user.name != "bob"                        0 rows',
      '',
      '✗ 2026-03-02T09:02:00.000Z  ListUsers iam.amazonaws.com  b1',
      '    seen by 1 run: the one at 2026-03-02T09:05:00.500Z',
      '    no alert: calls is 1, and "calls > 2" drops it (window 2026-03-02T08:59:00.500Z to 2026-03-02T09:05:00.500Z)',
      '      ✓  | stats calls = count(*), since = min(@timestamp) by user.name  2 rows',
      '             calls = 1',
      '             since = 2026-03-02T09:02:00.000Z',
      '             user.name = bob',
      '      ✗  | where calls > 2 and user.name != "bob"                        0 rows',
      '',
      'The query drops the row after counting: look at the command marked ✗.',
    ])
  })

  it('says which alert an event was added to by suppression', async () => {
    const tables =
      '[rule.alert_suppression]\ngroup_by = ["user.name"]\nmissing_fields_strategy = "suppress"\n[rule.alert_suppression.duration]\nunit = "h"\nvalue = 1\n'
    const records = [
      { ...by('alice', '09:00:01', 'a1'), eventName: 'CreateUser' },
      { ...by('alice', '09:20:00', 'a2'), eventName: 'CreateUser' },
    ]
    const asked = { tables, event: ['a2'] }
    expect(await explained({}, records, asked)).toEqual([
      'a-rule  query  runs every 5m, looks back 6m  a-rule.toml',
      '2 records · 2 fulfil its conditions · 1 alert',
      '',
      '✓ 2026-03-02T09:20:00.000Z  CreateUser iam.amazonaws.com  a2',
      '    seen by 2 runs: those from 2026-03-02T09:20:00.500Z to 2026-03-02T09:25:00.500Z',
      '    alert: suppressed: added to the alert of an earlier run, b5c5cc43f00c of the run at 2026-03-02T09:05:00.500Z  user.name=alice',
      '    ✓  event.action: "CreateUser"  CreateUser',
    ])
  })

  it('says why no run sees an event: windows with gaps, records that arrive late', async () => {
    const keys = { interval: '"10m"', from: '"now-4m"', timestamp_override: undefined }
    const early = { eventName: 'CreateUser', eventTime: '2026-03-02T09:02:00Z', eventID: 'gap' }
    const seen = { eventName: 'CreateUser', eventTime: '2026-03-02T09:08:00Z', eventID: 'late' }
    expect([
      ...(await explained(keys, [early])).slice(3, 6),
      ...(await explained(keys, [seen], { lag: minutes(7) })).slice(3, 6),
    ]).toEqual([
      '✗ 2026-03-02T09:02:00.000Z  CreateUser iam.amazonaws.com  gap',
      '    seen by no run',
      '    no alert: no window holds its time: the rule runs every 10m (ticks 500ms past whole intervals) and looks back 4m only',
      '✗ 2026-03-02T09:08:00.000Z  CreateUser iam.amazonaws.com  late',
      '    seen by no run',
      '    no alert: it arrived 7m after the time that the windows go by, and the runs look back 4m only',
    ])
  })

  it('says how near the windows of a Sigma correlation came', async () => {
    const folder = temporaryFolder({ 'burst.yml': sigmaCorrelation, 'log.ndjson': threeTries })
    const rule = `${folder}/burst.yml`
    const report = await explain({ folder, rule, inputs: [`${folder}/log.ndjson`] })
    const text = explainText(report, styleOf(false)).replaceAll(`${folder}/`, '')
    expect(text.trimEnd().split('\n')).toEqual([
      'burst/burst  sigma_correlation  runs every 5m, looks back 20m  burst.yml',
      '3 records · 3 fulfil its conditions · 0 alerts',
      '',
      '✗ 2026-03-02T09:00:01.000Z  CreateUser iam.amazonaws.com  09:00:01  and 2 more like it',
      '    seen by 4 runs: those from 2026-03-02T09:05:00.500Z to 2026-03-02T09:20:00.500Z',
      '    no alert: count is 3 within 10m for userIdentity.userName=alice, and >= 5 is wanted (window 2026-03-02T08:50:00.500Z to 2026-03-02T09:10:00.500Z)',
      '',
      'Too few events for the threshold: lower its value, or let the rule look back further.',
    ])
  })

  it('says that a rule is blind, or why it does not run', async () => {
    const blind = {
      query: `'source.geo.city_name: Berlin and event.action: CreateUser and aws.s3access.bucket: x'`,
    }
    const refused = {
      type: '"machine_learning"',
      query: undefined,
      language: undefined,
      index: undefined,
    }
    expect([
      await explained(blind, [aRecord()]),
      await explained({ ...refused, anomaly_threshold: '50', machine_learning_job_id: '"x"' }, [
        aRecord(),
      ]),
    ]).toEqual([
      [
        'a-rule  query  runs every 5m, looks back 6m  a-rule.toml',
        'It is blind: no document carries aws.s3access.bucket (no document of this view has the field), so it can never fire.',
      ],
      [
        'a-rule.toml does not run:',
        'a-rule.toml:9:8  MACHINE_LEARNING_UNSUPPORTED  Rules of type machine_learning read the results of an anomaly job, which no log holds.',
        '  9 | type = "machine_learning"',
        '    |        ^^^^^^^^^^^^^^^^^^',
      ],
    ])
  })
})

describe('explain of a rule on other data', () => {
  it.each([
    ['["logs-endpoint.events.process-*"]', 'logs-endpoint.events.process-*'],
    ['[".alerts-security.*"]', 'the alerts of other rules'],
  ])('says so of %s', async (index, data) => {
    const [, told] = await explained({ index }, [by('alice', '09:00:01', 'a1')])
    expect(told).toBe(`It reads other data: ${data}. These records say nothing about it.`)
  })
})

describe('explain of an event', () => {
  it('shows alternatives, negations and what is missing', async () => {
    const query = `'any where (event.outcome == "failure" or user.name in ("eve", "mallory")) and not (event.action like "List*" and source.ip != null) and ?user.email != null'`
    const keys = { type: '"eql"', language: '"eql"', query }
    const records = [{ ...by('alice', '09:00:01', 'a1'), sourceIPAddress: '192.0.2.7' }]
    expect(await explained(keys, records, { event: ['a1'] })).toEqual([
      'a-rule  eql  runs every 5m, looks back 6m  a-rule.toml',
      '1 record · 0 fulfil its conditions · 0 alerts',
      '',
      '✗ 2026-03-02T09:00:01.000Z  ListUsers iam.amazonaws.com  a1',
      '    ✗  any of',
      '    ✗    event.outcome == "failure"       success',
      '    ✗    user.name in ("eve", "mallory")  alice',
      '    ✗  not',
      '    ✓    all of',
      '    ✓      event.action like "List*"      ListUsers',
      '    ✓      source.ip != null              192.0.2.7',
      '    ✗  ?user.email != null                (none)',
    ])
  })

  it('shows filters and the indicators of a threat_match rule beside the query', async () => {
    const tables = `[[rule.filters]]
[rule.filters.meta]
negate = true
[rule.filters.query.wildcard."event.action"]
value = "list*"
case_insensitive = true
[[rule.threat_mapping]]
[[rule.threat_mapping.entries]]
field = "source.ip"
type = "mapping"
value = "threat.indicator.ip"
`
    const keys = {
      type: '"threat_match"',
      query: `'event.provider: "iam.amazonaws.com"'`,
      threat_index: '["logs-ti_*"]',
      threat_query: `'*:*'`,
    }
    const indicator = {
      '@timestamp': '2026-03-01T00:00:00Z',
      threat: { indicator: { ip: '198.51.100.9' } },
    }
    const records = [{ ...by('alice', '09:00:01', 'a1'), sourceIPAddress: '192.0.2.7' }]
    const options = { tables, event: ['a1'], indicators: JSON.stringify(indicator) }
    expect(await explained(keys, records, options)).toEqual([
      'a-rule  threat_match  runs every 5m, looks back 6m  a-rule.toml',
      '1 record · 0 fulfil its conditions · 0 alerts',
      '',
      '✗ 2026-03-02T09:00:01.000Z  ListUsers iam.amazonaws.com  a1',
      '    ✓  event.provider: "iam.amazonaws.com"                iam.amazonaws.com',
      '    ✗  an indicator has source.ip in threat.indicator.ip  192.0.2.7',
      '    ✗  not event.action like~ "list*"                     ListUsers',
    ])
  })

  it('counts the copies of a record', async () => {
    const one = { eventName: 'CreateUser', eventID: 'twin' }
    expect(await explained({}, [one, one], { event: ['twin'] })).toEqual([
      'a-rule  query  runs every 5m, looks back 6m  a-rule.toml',
      '2 records · 1 fulfils its conditions · 1 alert · 1 duplicate',
      '',
      '✓ 2026-03-02T09:00:00.000Z  CreateUser iam.amazonaws.com  twin',
      '    seen by 2 runs: those from 2026-03-02T09:00:00.500Z to 2026-03-02T09:05:00.500Z',
      '    alert: raised the alert 3c554e74f73e of the run at 2026-03-02T09:00:00.500Z',
      '    the other runs see it again and raise nothing: it has its alert',
      '    ✓  event.action: "CreateUser"  CreateUser',
    ])
  })

  it('refuses an id that no record has', async () => {
    await expect(explained({}, [by('alice', '09:00:01', 'a1')], { event: ['a2'] })).rejects.toThrow(
      expect.objectContaining({
        code: 'EVENT_UNKNOWN',
        message: 'No record has the eventID "a2".',
        hint: 'Records read: 1. Without --event those that come nearest are shown.',
      }),
    )
  })
})

const sigmaCorrelation = `title: Tries
id: 5d0c5d4e-7a53-4b2c-9a8c-0c6b1d1e2f30
name: tries
status: test
logsource: { product: aws, service: cloudtrail }
detection:
  tried: { eventName: CreateUser }
  condition: tried
---
title: Many tries
id: 5d0c5d4e-7a53-4b2c-9a8c-0c6b1d1e2f31
name: burst
status: test
correlation:
  type: event_count
  rules: [tries]
  group-by: [userIdentity.userName]
  timespan: 10m
  condition: { gte: 5 }
`

const threeTries = ['09:00:01', '09:02:00', '09:09:00']
  .map((time) => JSON.stringify(aRecord({ ...by('alice', time, time), eventName: 'CreateUser' })))
  .join('\n')

/** A user's ListUsers. */
function by(userName: string, time: string, eventID: string): JsonObject {
  const userIdentity = { type: 'IAMUser', userName }
  return { eventTime: `2026-03-02T${time}Z`, eventID, userIdentity }
}

/** The lines of the text report on a rule with some keys replaced, over some records. */
async function explained(
  rule: Readonly<Record<string, string | undefined>>,
  records: readonly JsonObject[],
  options: {
    readonly event?: readonly string[]
    readonly tables?: string
    readonly lag?: number
    readonly indicators?: string
  } = {},
): Promise<readonly string[]> {
  const { event, lag, tables, indicators = '' } = options
  const folder = temporaryFolder({
    'a-rule.toml': ruleText(rule, tables),
    'indicators.ndjson': indicators,
    'log.ndjson': records.map((parts) => JSON.stringify(aRecord(parts))).join('\n'),
  })
  const report = await explain({
    folder,
    rule: `${folder}/a-rule.toml`,
    inputs: [`${folder}/log.ndjson`],
    event,
    lag,
    indicators: indicators === '' ? undefined : [`${folder}/indicators.ndjson`],
  })
  const text = explainText(report, styleOf(false))
  return text.trimEnd().replaceAll(`${folder}/`, '').split('\n')
}
