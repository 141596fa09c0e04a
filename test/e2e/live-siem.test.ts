import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { JsonObject } from '../../src/cloudtrail/record.ts'
import { serveTrailproof } from '../support/endpoint/serve-trailproof.ts'
import { sandboxList, sandboxWorld } from '../support/live/a-sandbox.ts'
import { secretsIn } from '../support/live/secrets-in.ts'
import { textsBelow } from '../support/live/texts-below.ts'
import { aWorkspace, type Ran, type Workspace } from '../support/run-trailproof.ts'
import { schemaFindings } from '../support/schema-findings.ts'
import { anElastic, type AnElastic, type StoredDocument } from '../support/siem/an-elastic.ts'
import { aDeployedRule, aKibana } from '../support/siem/a-kibana.ts'
import { alertDocument, eventDocument } from '../support/siem/documents.ts'

const apiKey = 'ZmFrZS1pZDpmYWtlLXNlY3JldA=='
const secrets = { 'API key': apiKey, 'half of it': 'fake-secret', password: 'hidden-in-an-address' }

let work: Workspace
let elastic: AnElastic
let run: string
/** What the commands of a test wrote to their streams. */
let told: string[]
beforeAll(async () => {
  work = await aWorkspace({ 'world.yml': sandboxWorld })
  const served = await serveTrailproof(['--world', 'world.yml', '--output', 'logs'], work.folder)
  await work.write('sandboxes.toml', sandboxList(served.account))
  await work.run(['live', 'run', 'iam-group-creation', '--endpoint-url', served.url], {
    env: { ...served.env, TRAILPROOF_LIVE_ACCOUNT: served.account },
  })
  await served.stop()
  const [ledger = ''] = readdirSync(join(work.folder, '.trailproof/runs'))
  run = ledger.slice(0, 6)
})
afterAll(() => work.remove())
beforeEach(async () => {
  elastic = await anElastic()
  told = []
})
afterEach(async () => {
  await elastic.stop()
  const written = { ...textsBelow(work.folder, ['logs']), streams: told.join('\n') }
  expect(secretsIn(written, secrets)).toEqual([])
})

const lines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

interface Replayed {
  readonly id: string
  readonly time: string
  readonly rule: { readonly id: string; readonly name: string; readonly severity: string }
  readonly events: readonly string[]
}

/** What the SIEM would have of the records of a run: their documents, and the alerts that the rules raise on them. */
async function siemOf(): Promise<{
  readonly events: readonly StoredDocument[]
  readonly alerts: readonly StoredDocument[]
}> {
  const normalized = await work.run(['normalize', 'logs'])
  const replayed = await work.run(['replay', 'logs', '--format', 'ndjson'])
  const events = (lines(normalized.stdout) as readonly JsonObject[]).map((ecs) =>
    eventDocument(ecs),
  )
  const alerts = (lines(replayed.stdout) as readonly Replayed[]).map((alert) => {
    const { id, time, rule, events: ids } = alert
    const own = events.filter(({ _id }) => ids.includes(_id.slice('doc-'.length)))
    const source = own.length === 1 ? (own[0]?._source as JsonObject) : {}
    return alertDocument({ id, rule, at: Date.parse(time) + 372_000, events: own, source })
  })
  return { events, alerts }
}

async function ask(argv: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const ran = await work.run(['live', 'siem', run, ...argv], {
    env: { ELASTICSEARCH_API_KEY: apiKey, ...env },
  })
  told.push(ran.stdout, ran.stderr)
  return ran
}

const siem = (...argv: readonly string[]): Promise<Ran> =>
  ask(['--url', elastic.url, '--deadline', '0s', ...argv])

it('says which deployed rules fired for a run, and what fired besides', async () => {
  const { events, alerts } = await siemOf()
  elastic.put([...events, ...alerts])
  const id = '90c79624-35b6-46d8-9b24-c0402596d24a'
  const query =
    'data_stream.dataset: "aws.cloudtrail" and event.provider: "iam.amazonaws.com" and event.action: "CreateGroup"'
  const deployed = aDeployedRule({ rule_id: id, interval: '10m', query })
  const kibana = await aKibana({ rules: { [id]: deployed } })
  const asked = await siem('--kibana-url', kibana.url)
  await kibana.stop()
  expect([
    asked.stderr,
    asked.code,
    asked.stdout
      .replace(/in \d{12}/, 'in ACCOUNT')
      .replace(/alert \w+ at \S+Z/, 'alert ID at TIME'),
    [...new Set(elastic.calls.map(({ method, path, key }) => `${method} ${path} ${key}`))],
  ]).toEqual([
    '',
    0,
    `${run}  iam-group-creation  attack/a new group  in ACCOUNT
  asked  ${elastic.url}  space default
  it has the records of 1 of 1 judged steps
  fired       iam-group-created  low  create-group
              alert ID at TIME, 6m 12s after the call: delivery 3m 20s, ingest 3s, schedule 2m 49s
  deployed    iam-group-created  enabled, every 10m from now-6m, version 3, differs in query, interval, last run succeeded
              query: … and event.provider: "iam.amazonaws.com" and event.action: "CreateGroup", in the file …zonaws.com" and event.action: "CreateGroup" and event.outcome: "success"
              interval: 10m, in the file 5m
  besides     iam-access-key-for-another-user  high  world/7-CreateAccessKey
  besides     iam-group-created  low  world/2-CreateGroup
  besides     iam-group-deleted  low  undo/create-group
  besides     iam-group-deleted  low  undo/world/2-CreateGroup
`,
    [
      `POST /logs-aws.cloudtrail-*/_search ApiKey ${apiKey}`,
      `POST /.alerts-security.alerts-default/_search ApiKey ${apiKey}`,
    ],
  ])
})

it('ends 1 where a rule that should fire did not, and says whether the SIEM has the record', async () => {
  const { events } = await siemOf()
  const nothing = await siem()
  elastic.put(events)
  const silent = await siem()
  const json = await siem('--format', 'json')
  expect([
    nothing.code,
    silent.code,
    schemaFindings('live-siem', JSON.parse(json.stdout)),
    nothing.stdout.split('\n').slice(2),
    silent.stdout.split('\n').slice(2),
  ]).toEqual([
    1,
    1,
    [],
    [
      '  it has the records of 0 of 1 judged steps',
      '  no record   create-group (CreateGroup)',
      '  not fired   iam-group-created  low  create-group',
      '  deployed    nothing is known of 1 rule: --kibana-url asks Kibana',
      '',
    ],
    [
      '  it has the records of 1 of 1 judged steps',
      '  not fired   iam-group-created  low  create-group',
      '  deployed    nothing is known of 1 rule: --kibana-url asks Kibana',
      '',
    ],
  ])
})

it.each<[string, readonly string[], Readonly<Record<string, string>>, number, string]>([
  ['no address', [], {}, 2, 'USAGE  No SIEM is named.'],
  [
    'no key',
    ['--url', 'https://elastic.example.org'],
    { ELASTICSEARCH_API_KEY: '' },
    2,
    'SIEM_KEY_MISSING  There is no ELASTICSEARCH_API_KEY in the environment.',
  ],
  [
    'every space',
    ['--url', 'https://elastic.example.org', '--space', '*'],
    {},
    2,
    'USAGE  "*" cannot be the name of a space.',
  ],
  [
    'no such rules',
    ['--url', 'https://elastic.example.org', '--rules', 'none'],
    {},
    4,
    'INPUT_UNREADABLE  Cannot open "none".',
  ],
  [
    'a password and no scheme',
    ['--url', 'elastic:hidden-in-an-address@elastic.example.org:9200'],
    {},
    2,
    'SIEM_URL  --url "elastic.example.org:9200" is no address.',
  ],
  [
    'nobody there',
    ['--url', 'http://127.0.0.1:1'],
    {},
    4,
    'SIEM_UNREACHABLE  http://127.0.0.1:1 cannot be reached: connect ECONNREFUSED 127.0.0.1:1.',
  ],
])('says what is wrong: %s', async (_, argv, env, code, told) => {
  const ran = await ask(argv, env)
  expect([ran.code, ran.stdout, ran.stderr.split('\n')[0]]).toEqual([code, '', told])
})
