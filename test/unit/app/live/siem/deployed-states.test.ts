import { afterEach, expect, it } from 'vitest'
import type { JsonObject } from '../../../../../src/cloudtrail/record.ts'
import { deployedStates } from '../../../../../src/app/live/siem/deployed-states.ts'
import { liveSiemText } from '../../../../../src/report/text/live-siem-text.ts'
import { styleOf } from '../../../../../src/report/text/style.ts'
import { readRuleFile } from '../../../../../src/rule/detection-rules/read-rule-file.ts'
import type { SiemAlert } from '../../../../../src/siem/siem-alert.ts'
import type { SiemEvent } from '../../../../../src/siem/siem-event.ts'
import { openKibana } from '../../../../../src/siem/kibana.ts'
import { ruleText } from '../../../../support/rule-text.ts'
import { aDeployedRule, aKibana } from '../../../../support/siem/a-kibana.ts'
import { alertDocument } from '../../../../support/siem/documents.ts'
import type { AnElastic } from '../../../../support/siem/an-elastic.ts'

const file = readRuleFile(
  {
    name: 'a.toml',
    text: ruleText({ rule_id: '"r1"', query: `'event.action: "CreateGroup"'`, version: '3' }),
  },
  { shortName: 'group-created', contentHash: '' },
).rule!

const anEvent: SiemEvent = {
  eventId: 'e1',
  documentId: 'd1',
  call: { phase: 'judged', step: 'create-group', operation: 'CreateGroup', at: 0 },
  at: 0,
  document: {
    '@timestamp': '2026-03-02T09:00:00Z',
    user: { name: 'terraform' },
    source: { ip: '203.0.113.9' },
  },
}

const anItem = (name: string, entries: readonly JsonObject[]): JsonObject => ({
  id: name,
  item_id: name,
  list_id: 'trusted',
  type: 'simple',
  name,
  namespace_type: 'single',
  os_types: [],
  entries,
})
const match = (field: string, value: string): JsonObject => ({
  field,
  type: 'match',
  operator: 'included',
  value,
})
const withList = {
  exceptions_list: [{ id: 'x', list_id: 'trusted', type: 'detection', namespace_type: 'single' }],
}

let kibana: AnElastic | undefined
afterEach(() => kibana?.stop())

async function linesOf(
  rules: Readonly<Record<string, JsonObject>>,
  items: readonly JsonObject[] = [],
) {
  kibana = await aKibana({ rules, items: { trusted: items }, space: 'soc' })
  const open = openKibana({ url: kibana.url, apiKey: 'k' }, 'soc')
  return shown(await deployedStates({ kibana: open, rules: [file], alerts: [], events: [anEvent] }))
}

function shown(states: Awaited<ReturnType<typeof deployedStates>>): readonly string[] {
  const report = {
    run: 'r',
    scenario: 's',
    case: 'c',
    account: '1',
    siem: 'u',
    space: 'soc',
    found: 0,
    due: 0,
    missing: [],
    expected: [],
    besides: [],
    notLoaded: [],
    notAsked: [],
    ...states,
  }
  return liveSiemText(report, styleOf(false))
    .split('\n')
    .slice(4, -1)
    .map((line) => line.trim())
}

const normal = 'every 5m from now-6m'
it.each<[string, Readonly<Record<string, JsonObject>>, readonly JsonObject[], readonly string[]]>([
  [
    'as the file',
    { r1: aDeployedRule() },
    [],
    [`deployed    group-created  enabled, ${normal}, version 3, as the file, last run succeeded`],
  ],
  ['not there', {}, [], ['deployed    group-created  not installed under r1']],
  [
    'disabled, older, and other',
    {
      r1: aDeployedRule({
        enabled: false,
        version: 2,
        query: 'event.action: "CreateUser"',
        index: ['filebeat-*'],
      }),
    },
    [],
    [
      `deployed    group-created  disabled, ${normal}, version 2, older than 3 of the file, differs in query, index, last run succeeded`,
      'query: event.action: "CreateUser", in the file event.action: "CreateGroup"',
      'index: filebeat-*, in the file logs-aws.cloudtrail-*',
    ],
  ],
  [
    'failing, with escapes in its message',
    {
      r1: aDeployedRule({
        execution_summary: {
          last_execution: {
            date: '2026-03-02T09:10:00Z',
            status: 'failed',
            message: 'no \u001b[2Jindex',
          },
        },
      }),
    },
    [],
    [
      `deployed    group-created  enabled, ${normal}, version 3, as the file, last run failed`,
      'no \\x1b[2Jindex',
    ],
  ],
  [
    'muted by one of two exceptions',
    { r1: aDeployedRule(withList) },
    [
      anItem('our pipeline', [match('user.name', 'terraform')]),
      anItem('an office', [match('user.name', 'terraform'), match('source.ip', '198.51.100.1')]),
    ],
    [
      `deployed    group-created  enabled, ${normal}, version 3, as the file, 1 exception list with 2 items, last run succeeded`,
      'the exception "our pipeline" holds for an event of the run',
    ],
  ],
  [
    'with an exception over a value list',
    { r1: aDeployedRule(withList) },
    [
      anItem('addresses', [
        {
          field: 'source.ip',
          type: 'list',
          operator: 'included',
          list: { id: 'ips.txt', type: 'ip' },
        },
      ]),
    ],
    [
      `deployed    group-created  enabled, ${normal}, version 3, as the file, 1 exception list with 1 item, last run succeeded`,
      'exceptions not known: addresses: its value list ips.txt is not read',
    ],
  ],
  [
    'no rule at all',
    { r1: { rule_id: 'r1', enabled: 'yes', query: 7, filters: 'x', exceptions_list: [null, 'x'] } },
    [],
    [`deployed    group-created  disabled, ${normal}, not compared: "rule.name" is missing.`],
  ],
])('a deployed rule is told: %s', async (_, rules, items, told) => {
  expect(await linesOf(rules, items)).toEqual(told)
  expect(kibana!.calls.every(({ method }) => method === 'GET')).toBe(true)
})

it('without Kibana an alert tells what its rule is', async () => {
  const {
    enabled: _,
    interval,
    name: __,
    ...parameters
  } = aDeployedRule({ query: 'event.action: *' })
  const { _source: document } = alertDocument({
    id: 'a',
    rule: { id: 'r1', name: 'Group created' },
    at: 0,
    fields: { 'kibana.alert.rule.parameters': parameters, 'kibana.alert.rule.interval': interval },
  })
  const alert: SiemAlert = {
    id: 'a',
    rule: { id: 'r1', name: 'x' },
    severity: 'low',
    at: 0,
    events: [],
    document,
  }
  const question = { kibana: undefined, rules: [file], events: [] }
  expect([
    shown(await deployedStates({ ...question, alerts: [alert] }))[0],
    shown(await deployedStates({ ...question, alerts: [] })),
  ]).toEqual([
    `deployed    group-created  enabled, ${normal}, version 3, differs in query, last run succeeded`,
    ['deployed    nothing is known of 1 rule: --kibana-url asks Kibana'],
  ])
})
