import { afterEach, describe, expect, it } from 'vitest'
import { aRecord } from '../support/a-record.ts'
import { aRuleFile } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace
afterEach(() => work.remove())

const record = (eventName: string, second: number): string =>
  JSON.stringify({
    eventVersion: '1.11',
    ...aRecord({ eventName, eventTime: `2026-03-02T09:00:0${second}Z`, eventID: `e-${second}` }),
  })

const log = ['ListUsers', 'ListUsers', 'CreateGroup', 'GetUser', 'GetUser']
  .map((name, at) => `${record(name, at)}\n`)
  .join('')

/** A log, a rule that names its action, and one that says which action it does not want. */
async function aLogWithRules(): Promise<Workspace> {
  work = await aWorkspace({
    'log.ndjson': log,
    'rules/named.toml': aRuleFile({ query: 'event.action: CreateGroup' }),
    'rules/negated.toml': aRuleFile({
      query: 'not event.action: ListUsers',
      id: '0f0c6b53-2f5a-4c2f-8f6f-3f1f6f0a6b11',
    }).replace('Group appears', 'Anything else'),
  })
  return work
}

describe('replay --explain-plan', () => {
  it('says for which rules records are parsed, and which of them costs the speed', async () => {
    const { run } = await aLogWithRules()
    const { code, stdout } = await run([
      'replay',
      'log.ndjson',
      '--rules',
      'rules',
      '--explain-plan',
    ])
    expect([code, stdout.split('\n')]).toEqual([
      0,
      [
        'parsed for  it alone  matched  rule     its records hold',
        '         3         2        3  negated  an action that fits',
        '         1         0        1  named    event.action: CreateGroup',
        '',
        'What costs the speed:',
        '  negated: 60 % of the records are parsed for it, 40 % for it alone. The actions that it asks for are that frequent.',
        '',
        '2 of 5 records skipped · 3 parsed · 4 alerts',
        '',
      ],
    ])
  })

  it('tells it as JSON too', async () => {
    const { run } = await aLogWithRules()
    const asked = ['replay', 'log.ndjson', '--rules', 'rules', '--rule', 'named', '--explain-plan']
    const { stdout } = await run([...asked, '--format', 'json'])
    const { records, plan } = JSON.parse(stdout)
    expect([records.skipped, plan.looked, plan.rules[0].parsedAlone]).toEqual([4, 5, 1])
  })

  it('is refused where nothing is skipped, and where no format tells it', async () => {
    const { run, write } = await aLogWithRules()
    await write('doc.ndjson', '{"@timestamp":"2026-03-02T09:00:00Z","event":{"action":"a"}}\n')
    const asked = ['replay', '--rules', 'rules', '--explain-plan']
    const said = [
      await run([...asked, 'log.ndjson', '--no-skip']),
      await run([...asked, 'doc.ndjson']),
      await run([...asked, 'log.ndjson', '--format', 'sarif']),
    ]
    expect(said.map(({ code, stderr }) => [code, stderr.split('\n')[0]])).toEqual([
      [2, 'USAGE  Nothing is skipped here: there is no plan to explain.'],
      [2, 'USAGE  Nothing is skipped here: there is no plan to explain.'],
      [2, 'USAGE  --explain-plan has no format "sarif".'],
    ])
  })
})

it('replay skips what no rule can match, and parses everything with --no-skip', async () => {
  const { run } = await aLogWithRules()
  const asked = ['replay', 'log.ndjson', '--rules', 'rules', '--rule', 'named', '--format', 'json']
  const [skimmed, whole] = [await run(asked), await run([...asked, '--no-skip'])].map(
    ({ stdout }) => JSON.parse(stdout),
  )
  expect([skimmed.records.skipped, whole.records.skipped]).toEqual([4, 0])
  expect(skimmed.alerts).toEqual(whole.alerts)
})
