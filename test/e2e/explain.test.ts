import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace

const record = (eventName: string, eventID: string): string =>
  JSON.stringify({
    eventVersion: '1.11',
    eventTime: '2026-03-02T09:00:00Z',
    eventSource: 'iam.amazonaws.com',
    eventName,
    awsRegion: 'us-east-1',
    recipientAccountId: '111122223333',
    eventID,
  })

beforeEach(async () => {
  work = await aWorkspace({
    'rules/group-appears.toml': aRuleFile(),
    'rules/anomaly.toml': aRuleFile({ id: 'another-id' }).replace('"query"', '"machine_learning"'),
    'log.ndjson': [record('CreateGroup', 'one'), record('CreateUser', 'two')].join('\n'),
  })
})
afterEach(() => work.remove())

describe('trailproof explain', () => {
  it('shows what fired and the nearest misses of a rule named by short name', async () => {
    expect(await work.run(['explain', 'group-appears', 'log.ndjson', '--rules', 'rules'])).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'group-appears  query  runs every 5m, looks back 6m  rules/group-appears.toml',
        '2 records · 1 fulfils its conditions · 1 alert',
        '',
        '✓ 2026-03-02T09:00:00.000Z  CreateGroup iam.amazonaws.com  one',
        '    seen by 2 runs: those from 2026-03-02T09:00:00.500Z to 2026-03-02T09:05:00.500Z',
        '    alert: raised the alert 9859b95f9973 of the run at 2026-03-02T09:00:00.500Z',
        '    the other runs see it again and raise nothing: it has its alert',
        '',
        'Nearest misses:',
        '',
        '✗ 2026-03-02T09:00:00.000Z  CreateUser iam.amazonaws.com  two',
        '    ✓  event.provider: iam.amazonaws.com  iam.amazonaws.com',
        '    ✗  event.action: CreateGroup          CreateUser',
        '    ✓  event.outcome: success             success',
        '',
        'If a miss should have fired, change the clauses marked ✗ or ? in the rule; if none is near, the records do not hold what the rule looks for.',
        'One event: trailproof explain group-appears log.ndjson --rules rules --event two',
        '',
      ].join('\n'),
    })
  })

  it('gives one event as JSON, of a rule named by its file, from standard input', async () => {
    const argv = ['explain', 'rules/group-appears.toml', '-', '--event', 'two', '--format', 'json']
    const ran = await work.run(argv, { input: `${record('CreateUser', 'two')}\n` })
    const { outcome, events } = JSON.parse(ran.stdout) as Record<string, unknown>
    const clause = {
      kind: 'one',
      text: 'event.action: CreateGroup',
      result: false,
      line: 21,
      column: 39,
      met: [{ field: 'event.action', value: 'CreateUser' }],
      parts: [],
    }
    expect([ran.code, ran.stderr, outcome, events]).toEqual([
      0,
      '',
      'explained',
      [
        expect.objectContaining({
          id: 'two',
          fate: 'miss',
          failures: ['event.action is "CreateUser", not "CreateGroup"'],
          conditions: [
            {
              name: null,
              clause: expect.objectContaining({
                kind: 'all',
                result: false,
                parts: [expect.anything(), clause, expect.anything()],
              }),
            },
          ],
        }),
      ],
    ])
  })

  it.each([
    [
      'a rule that cannot run, by name',
      ['explain', 'anomaly', 'log.ndjson', '--allow-unsupported', ''],
      3,
    ],
    ['the same where it may be unsupported', ['explain', 'anomaly', 'log.ndjson'], 0],
    ['an id that no record has', ['explain', 'group-appears', 'log.ndjson', '--event', 'x'], 2],
    ['a rule that is not there', ['explain', 'group-appear', 'log.ndjson'], 2],
    ['a file that is not there', ['explain', 'group-appears', 'no.ndjson'], 4],
  ])('ends as told for %s', async (_what, argv, code) => {
    const ran = await work.run([...argv, '--rules', 'rules'])
    expect({ code: ran.code, told: `${ran.stdout}${ran.stderr}` === '' }).toEqual({
      code,
      told: false,
    })
  })
})
