import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const rules = `title: User made
name: user_made
logsource: { product: aws, service: cloudtrail }
detection:
  made: { eventSource: iam.amazonaws.com, eventName: createuser }
  ours: { Who: '*admin*' }
  condition: made and not ours
---
title: Users made in a row
name: users_in_a_row
correlation:
  type: event_count
  rules: [user_made]
  group-by: [Who]
  timespan: 1m
  condition: { gte: 2 }
level: high
`
const windows = `title: Elsewhere
logsource: { product: windows, category: process_creation }
detection:
  s: { Image: x }
  condition: s
`
const mapping = 'fieldmappings:\n  Who: userIdentity.arn\n'

const record = (second: number, arn: string): string =>
  JSON.stringify({
    eventTime: `2026-03-02T09:00:0${second}Z`,
    eventSource: 'iam.amazonaws.com',
    eventName: 'CreateUser',
    eventID: `e-${second}`,
    userIdentity: { type: 'IAMUser', arn },
  })

const log = [
  record(1, 'arn:eve'),
  record(2, 'arn:bob'),
  record(3, 'arn:eve'),
  record(4, 'arn:admin'),
].join('\n')

describe('Sigma rules on the command line', () => {
  let work: Workspace

  beforeAll(async () => {
    work = await aWorkspace({
      'sigma/users.yml': rules,
      'sigma/windows.yml': windows,
      'map.yml': mapping,
      'log.ndjson': log,
    })
  })
  afterAll(async () => await work.remove())

  it('replay beside others, with names of fields from a file', async () => {
    const argv = ['replay', 'log.ndjson', '--rules', 'sigma', '--sigma-mapping', 'map.yml']
    const ran = await work.run([...argv, '--format', 'json'])
    const { alerts, rules: found } = JSON.parse(ran.stdout)
    expect([
      ran.code,
      found.loaded,
      found.otherData.map(({ rule, reason }: { rule: string; reason: string }) => [rule, reason]),
      alerts.map(({ rule, group, events, values, run }: Record<string, unknown>) => ({
        rule,
        group,
        events,
        values,
        run,
      })),
    ]).toEqual([
      0,
      1,
      [['windows', 'windows/process_creation']],
      [
        {
          rule: expect.objectContaining({
            shortName: 'users/users_in_a_row',
            type: 'sigma_correlation',
            severity: 'high',
          }),
          group: { Who: 'arn:eve' },
          events: ['e-1', 'e-3'],
          values: { count: 2 },
          run: { from: '2026-03-02T09:00:01.000Z', to: '2026-03-02T09:01:01.000Z' },
        },
      ],
    ])
  })

  it('take the same names from trailproof.toml', async () => {
    const own = await aWorkspace({
      'trailproof.toml': 'rules = "sigma"\nsigma-mapping = "map.yml"\n',
      'sigma/users.yml': rules,
      'map.yml': mapping,
      'log.ndjson': log,
    })
    const ran = await own.run(['replay', 'log.ndjson', '--format', 'ndjson'])
    await own.remove()
    expect(
      ran.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).group),
    ).toEqual([{ Who: 'arn:eve' }])
  })

  it('are counted by rules check, those on other logs apart', async () => {
    const ran = await work.run(['rules', 'check', 'sigma'])
    expect([ran.code, ran.stdout.split('\n').at(-2)]).toEqual([
      0,
      '2 files, 3 rules: 2 ok, 1 on other logs',
    ])
  })

  it('run over any events by query, a correlation with an alert a line', async () => {
    const argv = ['query', 'sigma', 'sigma/users.yml', 'log.ndjson', '--sigma-mapping', 'map.yml']
    const ran = await work.run(argv)
    expect([ran.code, ran.stdout]).toEqual([
      0,
      '{"rule":"Users made in a row","group":{"Who":"arn:eve"},"ids":["e-1","e-3"],"time":"2026-03-02T09:00:03.000Z","values":{"count":2}}\n',
    ])
  })

  it('end 2 before any work where a rule is wrong, at its place', async () => {
    await work.write('wrong.yml', rules.replace('made and not', 'mad and not'))
    const ran = await work.run(['query', 'sigma', 'wrong.yml', 'nowhere.ndjson'])
    expect([ran.code, ran.stdout, ran.stderr.split('\n')[0]]).toEqual([
      2,
      '',
      'wrong.yml:7:14  SIGMA_CONDITION  There is no search identifier "mad".',
    ])
  })

  it('are refused by name over documents, which are not what they speak of', async () => {
    await work.write(
      'documents.ndjson',
      '{"@timestamp":"2026-03-02T09:00:00Z","event":{"action":"CreateUser"}}\n',
    )
    const ran = await work.run([
      'replay',
      'documents.ndjson',
      '--rules',
      'sigma',
      '--format',
      'json',
    ])
    const { unsupported } = JSON.parse(ran.stdout).rules
    expect([ran.code, unsupported.map(({ code }: { code: string }) => code)]).toEqual([
      3,
      ['SIGMA_INPUT_UNSUPPORTED'],
    ])
  })
})
