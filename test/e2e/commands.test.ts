import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

/** A record of CreateGroup by an IAM user, as short as a record can be. */
const aRecord = (id: string, at: string): string =>
  JSON.stringify({
    eventVersion: '1.11',
    userIdentity: { type: 'IAMUser', userName: 'eve', arn: 'arn:aws:iam::111122223333:user/eve' },
    eventTime: at,
    eventSource: 'iam.amazonaws.com',
    eventName: 'CreateGroup',
    awsRegion: 'us-east-1',
    sourceIPAddress: '192.0.2.1',
    userAgent: 'aws-cli/2.33.2',
    requestParameters: { groupName: 'ops' },
    responseElements: null,
    requestID: `request-${id}`,
    eventID: id,
    eventType: 'AwsApiCall',
    recipientAccountId: '111122223333',
  })

const log = [
  aRecord('e-1', '2026-03-02T09:00:00Z'),
  aRecord('e-2', '2026-03-02T09:20:00Z'),
  aRecord('e-1', '2026-03-02T09:00:00Z'),
  '{"broken":',
  '',
].join('\n')

const anotherId = '0e2c1b1d-3d8e-4a55-8a26-3d5d2f1d6b52'

let work: Workspace
beforeEach(async () => {
  work = await aWorkspace({ 'log.ndjson': log, 'rules/group-appears.toml': aRuleFile() })
})
afterEach(() => work.remove())

const malformed = [
  'log.ndjson:4:11  RECORD_MALFORMED  This is not JSON: it ends too early.',
  '  4 | {"broken":',
  '    |           ^',
  '',
].join('\n')

describe('trailproof replay', () => {
  it('prints alerts and how the records add up, and tells what is malformed apart', async () => {
    expect(await work.run(['replay', '--rules', 'rules', 'log.ndjson'])).toEqual({
      code: 0,
      stderr: malformed,
      stdout: [
        '2026-03-02T09:00:00.000Z  low  group-appears  1 event',
        '    CreateGroup by arn:aws:iam::111122223333:user/eve from 192.0.2.1  log.ndjson:1  event e-1',
        '2026-03-02T09:20:00.000Z  low  group-appears  1 event',
        '    CreateGroup by arn:aws:iam::111122223333:user/eve from 192.0.2.1  log.ndjson:2  event e-2',
        '',
        '2 alerts from 1 of 1 rule · 4 records: 2 judged, 1 duplicate, 1 malformed',
        '',
      ].join('\n'),
    })
  })

  it('gives the same alerts from a gzipped copy, a folder, standard input and another order', async () => {
    const lines = log.split('\n').slice(0, 2)
    await work.write('folder/a.json', `{"Records":[${lines[1]}]}`)
    await work.write('folder/b/c.json', lines[0]!)
    await work.write('backwards.ndjson', lines.toReversed().join('\n'))
    await writeFile(join(work.folder, 'log.gz'), gzipSync(lines.join('\n')))
    const ndjson = ['replay', '--rules', 'rules', '--format', 'ndjson']
    const runs = await Promise.all([
      work.run([...ndjson, 'log.gz']),
      work.run([...ndjson, 'folder']),
      work.run([...ndjson, '-'], { input: log }),
      work.run([...ndjson, 'backwards.ndjson']),
    ])
    const first = runs[0]?.stdout ?? ''
    expect(
      first
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { events: unknown }).events),
    ).toEqual([['e-1'], ['e-2']])
    expect(runs.map(({ stdout }) => stdout === first)).toEqual([true, true, true, true])
  })

  it('runs rules over the documents that normalize wrote, found by their first object', async () => {
    const { stdout } = await work.run(['normalize', 'log.ndjson'])
    await work.write('documents.ndjson', `${stdout}{"event":{"action":"CreateGroup"}}\n`)
    expect(await work.run(['replay', '--rules', 'rules', 'documents.ndjson'])).toEqual({
      code: 0,
      stderr: 'RECORD_MALFORMED  documents.ndjson:4: This document has no "@timestamp".\n',
      stdout: [
        '2026-03-02T09:00:00.000Z  low  group-appears  1 event',
        '    CreateGroup by arn:aws:iam::111122223333:user/eve from 192.0.2.1  documents.ndjson:1  event e-1',
        '2026-03-02T09:20:00.000Z  low  group-appears  1 event',
        '    CreateGroup by arn:aws:iam::111122223333:user/eve from 192.0.2.1  documents.ndjson:2  event e-2',
        '',
        '2 alerts from 1 of 1 rule · 4 records: 2 judged, 1 duplicate, 1 malformed',
        '',
      ].join('\n'),
    })
  })

  it('gives the alerts of records for the documents that generate writes of them', async () => {
    await work.run(['generate', '--output', 'all.ndjson'])
    await work.run(['generate', '--format', 'ecs', '--output', 'documents.ndjson'])
    const [records, documents] = await Promise.all(
      ['all.ndjson', 'documents.ndjson'].map((file) =>
        work.run(['replay', '--format', 'ndjson', file]),
      ),
    )
    expect(documents).toEqual(records)
  })

  it('prints alerts of endless input as they are decided', async () => {
    const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))
    const argv = ['replay', '--rules', 'rules', '--format', 'ndjson', '--lateness', '10m', '-']
    const child = spawn(process.execPath, [main, ...argv], { cwd: work.folder })
    // The first alert is decided when a record is ten minutes newer than its run; standard input stays open.
    child.stdin.write(`${log.split('\n').slice(0, 2).join('\n')}\n`)
    const [chunk] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
    child.stdin.end()
    await once(child, 'close')
    expect((JSON.parse(chunk) as { events: unknown }).events).toEqual(['e-1'])
  })

  it('ends 4 with --strict when anything is malformed, and for an input that is not there', async () => {
    const strict = await work.run(['replay', '--rules', 'rules', '--strict', 'log.ndjson'])
    const missing = await work.run(['replay', '--rules', 'rules', 'log.ndjson', 'nowhere.json'])
    expect([strict.code, missing.code, missing.stderr.split('\n').at(-2)]).toEqual([
      4,
      4,
      'INPUT_UNREADABLE  nowhere.json cannot be opened: it does not exist.',
    ])
  })

  it('ends 1 for an invalid rule and still runs the others', async () => {
    await work.write('rules/wrong.toml', aRuleFile({ query: ') event.action: a', id: anotherId }))
    const ran = await work.run(['replay', '--rules', 'rules', '--format', 'json', 'log.ndjson'])
    const { alerts, rules } = JSON.parse(ran.stdout) as {
      alerts: unknown[]
      rules: { loaded: number; invalid: { file: string; line: number }[] }
    }
    const places = rules.invalid.map(({ file }) => file)
    expect([ran.code, alerts.length, rules.loaded, [...new Set(places)]]).toEqual([
      1,
      2,
      1,
      ['rules/wrong.toml'],
    ])
  })
})

describe('trailproof survey', () => {
  it('shows the attacks that nobody sees first, needs no golden, and ends 0', async () => {
    const ran = await work.run([
      'survey',
      '--rules',
      'rules',
      'iam-group-creation',
      'iam-group-deletion',
    ])
    expect(ran).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'attack                                    seen by        techniques',
        'iam-group-deletion attack/an empty group  nobody         T1531',
        'iam-group-creation attack/a new group     group-appears  T1136.003',
        '',
        '1 of 2 attacks seen · 1 of 1 rule fired',
        '',
      ].join('\n'),
    })
  })
})

describe('trailproof generate', () => {
  it('writes records as lines, as documents, and as CloudTrail lays files down', async () => {
    const only = ['generate', 'iam-group-creation', '--case', 'attack/a new group']
    const lines = await work.run(only)
    const record = JSON.parse(lines.stdout) as Record<string, unknown>
    const document = JSON.parse((await work.run([...only, '--format', 'ecs'])).stdout) as {
      event: Record<string, unknown>
    }
    expect([record['eventName'], document.event['action'], document.event['id']]).toEqual([
      'CreateGroup',
      'CreateGroup',
      record['eventID'],
    ])
    await work.run([...only, '--format', 'cloudtrail', '--output', 'bucket'])
    const account = String(record['recipientAccountId'])
    const day = join('bucket/AWSLogs', account, 'CloudTrail/us-east-1/2026/03/02')
    const files = await readdir(join(work.folder, day))
    expect(files.map((file) => file.replace(/_[A-Za-z0-9]{16}\./, '_….'))).toEqual([
      `${account}_CloudTrail_us-east-1_20260302T0905Z_….json.gz`,
    ])
  })
})

describe('trailproof query', () => {
  it('gives the ids that match, as JSON or one a line', async () => {
    await work.write('events.ndjson', '{"user":{"name":"eve"},"n":1}\n{"user.name":"bob","n":2}\n')
    const argv = ['query', 'kql', 'user.name: eve or n >= 2', 'events.ndjson']
    expect([
      (await work.run([...argv, '--id-field', 'n'])).stdout,
      (await work.run([...argv, '--format', 'ids'])).stdout,
    ]).toEqual(['{"matches":[{"ids":[1]},{"ids":[2]}],"read":2}\n', '0\n1\n'])
  })

  it('reads the query from a file, and records as documents', async () => {
    await work.write('query.eql', 'any where event.action == "CreateGroup" and user.name == "eve"')
    const ran = await work.run([
      'query',
      'eql',
      '--query-file',
      'query.eql',
      '--input',
      'cloudtrail',
      'log.ndjson',
    ])
    expect([ran.code, ran.stdout]).toEqual([
      0,
      '{"matches":[{"ids":["e-1"]},{"ids":["e-2"]},{"ids":["e-1"]}],"read":3}\n',
    ])
  })

  it('gives a table for ES|QL, with the types that are declared', async () => {
    await work.write('types.json', '{"user":"keyword","n":"integer"}')
    await work.write('a.ndjson', '{"user":"eve","n":1}\n{"user":"eve","n":2}\n{"user":"bob"}\n')
    const ran = await work.run([
      'query',
      'esql',
      'FROM logs | STATS total = SUM(n) BY user | SORT user',
      '--types',
      'types.json',
      '--table',
      'logs=a.ndjson',
    ])
    expect([ran.code, JSON.parse(ran.stdout)]).toEqual([
      0,
      {
        columns: [
          { name: 'total', type: 'long' },
          { name: 'user', type: 'keyword' },
        ],
        rows: [
          [null, 'bob'],
          [3, 'eve'],
        ],
      },
    ])
  })

  it('tells who asks records for fields of documents how to read them so', async () => {
    const argv = ['query', 'kql', 'event.action: a and eventNam: b', 'log.ndjson']
    const hint =
      'These are CloudTrail records: with --input cloudtrail they have the fields that rules see.'
    const hints = async (more: readonly string[]): Promise<readonly string[]> =>
      (await work.run([...argv, ...more])).stderr
        .split('\n')
        .filter((line) => line.includes('--input') || line.includes('Did you mean'))
    expect([await hints([]), await hints(['--input', 'json'])]).toEqual([
      [`  ${hint}`, `  Did you mean "eventName"? ${hint}`],
      ['  Did you mean "eventVersion"?', '  Did you mean "eventName"?'],
    ])
  })

  it('points at what is wrong with a query, and ends 2 before any work', async () => {
    const ran = await work.run(['query', 'kql', 'user.name:', 'nowhere.ndjson'])
    expect([ran.code, ran.stdout, ran.stderr.split('\n').slice(1, 3)]).toEqual([
      2,
      '',
      ['  1 | user.name:', '    |           ^'],
    ])
  })
})

describe('trailproof normalize', () => {
  it('writes one document a record, in order', async () => {
    const ran = await work.run(['normalize', 'log.ndjson'])
    const ids = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { event: { id: string } }).event.id)
    expect([ran.code, ids, ran.stderr]).toEqual([0, ['e-1', 'e-2', 'e-1'], malformed])
  })
})

describe('trailproof rules and rules check', () => {
  it('lists and checks rules, with the places of what is wrong', async () => {
    await work.write('rules/wrong.toml', aRuleFile({ query: ') event.action: a', id: anotherId }))
    const list = await work.run(['rules', 'rules', '--format', 'json'])
    const check = await work.run(['rules', 'check', 'rules', '--format', 'json'])
    const { files, rules, ok, invalid } = JSON.parse(check.stdout) as {
      files: number
      rules: number
      ok: number
      invalid: { file: string; code: string; line: number; column: number }[]
    }
    expect([list.code, check.code, { files, rules, ok }]).toEqual([
      0,
      1,
      { files: 2, rules: 2, ok: 1 },
    ])
    expect(
      invalid
        .filter(({ code }) => code === 'KQL_SYNTAX')
        .map(({ file, line, column }) => [file, line, column]),
    ).toEqual([['rules/wrong.toml', 21, 1]])
  })

  it('finds nothing wrong with the bundled rules', async () => {
    expect(await work.run(['rules', 'check', '--quiet'])).toEqual({
      code: 0,
      stderr: '',
      stdout: '21 files, 21 rules: 21 ok\n',
    })
  })
})

describe('--output', () => {
  it('writes the report to a file, and ends 4 where it cannot', async () => {
    const argv = ['rules', 'rules', '--format', 'json', '--output']
    const written = await work.run([...argv, 'list.json'])
    const text = await readFile(join(work.folder, 'list.json'), 'utf8')
    const { rules } = JSON.parse(text) as { rules: { shortName: string }[] }
    const refused = await work.run([...argv, 'nowhere/list.json'])
    expect([written.code, written.stdout, rules.map(({ shortName }) => shortName)]).toEqual([
      0,
      '',
      ['group-appears'],
    ])
    expect([refused.code, refused.stderr.split(':')[0]]).toEqual([
      4,
      'Cannot write "nowhere/list.json"',
    ])
  })
})
