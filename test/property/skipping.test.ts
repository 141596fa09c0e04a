import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordEvents } from '../../src/app/event-view.ts'
import { feedEvents } from '../../src/app/feed-events.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import type { Alert } from '../../src/engine/alert.ts'
import { createDetector } from '../../src/engine/create-detector.ts'
import type { Detector } from '../../src/engine/detector.ts'
import { Replay } from '../../src/engine/replay.ts'
import type { RecordCounts } from '../../src/engine/replay-result.ts'
import { Sieve } from '../../src/engine/sieve.ts'
import { loadRules } from '../../src/rule/load-rules.ts'
import { minutes, type Duration } from '../../src/time/duration.ts'
import { adversarialLines } from '../support/engine/adversarial-logs.ts'
import { ruleText } from '../support/rule-text.ts'
import { sigmaRules } from '../support/sigma/run-sigma.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const view = recordEvents(defaultProfile)

interface Form {
  readonly lines: readonly string[]
  readonly chunk: number
  readonly shape: 'lines' | 'records' | 'pretty'
  readonly isGzip: boolean
  readonly lateness: Duration | undefined
}

const forms: fc.Arbitrary<Form> = fc.record({
  lines: adversarialLines,
  chunk: fc.integer({ min: 1, max: 3000 }),
  shape: fc.constantFrom('lines', 'records', 'pretty'),
  isGzip: fc.boolean(),
  lateness: fc.constantFrom(undefined, undefined, minutes(2)),
})

interface Outcome {
  readonly records: RecordCounts
  readonly alerts: readonly Alert[]
  readonly streamed: readonly Alert[]
}

async function run(form: Form, detectors: readonly Detector[], skips: boolean): Promise<Outcome> {
  const streamed: Alert[] = []
  const { fields } = view
  const { lateness } = form
  const replay = new Replay({
    detectors,
    fields,
    phase: 0,
    lateness,
    onAlert: (a) => streamed.push(a),
  })
  const interest = skips ? new Sieve(detectors, fields) : undefined
  const input = await feedEvents(
    view,
    { inputs: ['-'], stdin: bytesOf(form), interest },
    {
      remember: () => undefined,
      take: ({ event }) => replay.take(event),
      skip: (time) => replay.skip(time),
    },
  )
  replay.skipMalformed(input.malformed)
  const { records, alerts } = replay.finish()
  return { records, alerts, streamed }
}

async function* bytesOf({ lines, chunk, shape, isGzip }: Form): AsyncGenerator<Buffer> {
  const text = textOf(lines, shape)
  const bytes = isGzip ? gzipSync(text) : Buffer.from(text)
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
}

function textOf(lines: readonly string[], shape: Form['shape']): string {
  if (shape === 'lines') return `${lines.join('\n')}\n`
  if (shape === 'records') return `{"Records":[${lines.join(',')}]}`
  return `{\n  "Records" : [\n    ${lines.join(',\n    ')}\n  ]\n}\n`
}

function ownRules(): readonly Detector[] {
  const rule = (key: string, more: Readonly<Record<string, string | undefined>>): string =>
    ruleText({ name: `"${key}"`, rule_id: `"${key}"`, ...more })
  const kql = (query: string): Readonly<Record<string, string>> => ({ query: `'${query}'` })
  const esql = { type: '"esql"', language: '"esql"', index: undefined }
  const eql = { type: '"eql"', language: '"eql"' }
  const folder = temporaryFolder({
    'made.toml': rule(
      'made',
      kql('event.provider: iam.amazonaws.com and event.action: CreateUser'),
    ),
    'denied.toml': rule('denied', kql('aws.cloudtrail.error_code: *Denied and event.action: Get*')),
    'odd.toml': rule('odd', kql('event.action: "Zoë/x"')),
    'quoted.toml': rule('quoted', kql(String.raw`event.action: "say \"hi\""`)),
    'folded.toml': rule('folded', {
      ...eql,
      query: `'any where event.action == "Decrypt" and aws.cloudtrail.user_identity.type : "iamuser"'`,
    }),
    'key.toml': rule(
      'key',
      kql('aws.cloudtrail.user_identity.access_key_id: ASIA* and not event.action: List*'),
    ),
    'first.toml': rule('first', {
      ...kql('event.provider: sts.amazonaws.com and user_agent.original: *aws-cli/*'),
      type: '"new_terms"',
      new_terms_fields: undefined,
    }).concat(
      '[rule.new_terms]\nfield = "new_terms_fields"\nvalue = ["aws.cloudtrail.user_identity.arn"]\n[[rule.new_terms.history_window_start]]\nfield = "history_window_start"\nvalue = "now-10m"\n',
    ),
    'inside.toml': rule('inside', kql('source.ip: "10.0.0.0/8"')),
    'outside.toml': rule(
      'outside',
      kql('not source.address: 10.* and user_agent.original: (Zoë* or *] or Boto*)'),
    ),
    'tool.toml': rule('tool', {
      ...esql,
      query: `'''from logs-aws.cloudtrail-* metadata _id | where (event.action == "GetUser" and user_agent.name != "aws-cli")
        or (event.action like "*User*" and user_agent.original is null and source.address != "10.0.0.7")
        | keep _id'''`,
    }),
    'many.toml': rule('many', {
      ...kql('event.provider: iam.amazonaws.com and aws.cloudtrail.user_identity.type: IAMUser'),
      type: '"threshold"',
    }).concat('[rule.threshold]\nfield = ["event.action"]\nvalue = 2\n'),
    'then.toml': rule('then', {
      ...eql,
      query: `'''sequence by aws.cloudtrail.user_identity.access_key_id with maxspan=5m
        [any where event.action == "ListUsers"] [any where event.action : "create*"]'''`,
    }),
    'count.toml': rule('count', {
      ...esql,
      query: `'''from logs-aws.cloudtrail-* | where event.action in ("ListUsers", "GetUser") and aws.cloudtrail.user_identity.type == "Root"
        | stats n = count(*) by aws.cloudtrail.user_identity.arn | where n > 1'''`,
    }),
  })
  const { rules, findings } = loadRules([folder])
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'))
  const sigma = sigmaRules(
    'title: sig\nname: sig\nlogsource: { product: aws }\ndetection:\n  s: { eventName: consolelogin }\n  condition: s\n',
  )
  return [...rules, ...sigma].map((each) => createDetector(each, view.fields))
}

describe('a log that is skimmed', () => {
  it('gives the alerts of the same log wholly parsed, however it is spelled, cut and packed', async () => {
    const all = ownRules()
    const total = { alerts: 0, skipped: 0 }
    await fc.assert(
      fc.asyncProperty(
        forms,
        fc.subarray([...all.keys()], { minLength: 1, maxLength: 4 }),
        async (form, places) => {
          const detectors = places.map((place) => all[place]!)
          const plain = await run(form, detectors, false)
          const skimmed = await run(form, detectors, true)
          expect(JSON.stringify(skimmed.alerts)).toBe(JSON.stringify(plain.alerts))
          expect(JSON.stringify(skimmed.streamed)).toBe(JSON.stringify(plain.streamed))
          const { judged, skipped, ...others } = skimmed.records
          expect({ ...others, judged: judged + skipped, skipped: 0 }).toEqual(plain.records)
          total.alerts += plain.alerts.length
          total.skipped += skipped
        },
      ),
      { seed: 5, numRuns: 600 },
    )
    // Neither side of the comparison may be empty.
    expect([total.alerts > 300, total.skipped > 250]).toEqual([true, true])
  })
})
