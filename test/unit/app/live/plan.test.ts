import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { planLive } from '../../../../src/app/live/plan.ts'
import { days } from '../../../../src/time/duration.ts'
import { ruleText } from '../../../support/rule-text.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trailproof-plan-'))
})
afterEach(() => rm(folder, { recursive: true }))

const newTerms = (id: string, fields: readonly string[]): string =>
  ruleText(
    { rule_id: `"${id}"`, type: '"new_terms"', query: `'event.action: "CreateGroup"'` },
    `[rule.new_terms]\nfield = "new_terms_fields"\nvalue = ${JSON.stringify(fields)}\n[[rule.new_terms.history_window_start]]\nfield = "history_window_start"\nvalue = "now-7d"\n`,
  )

const at = Date.UTC(2026, 2, 2)
const ledgerOf = (run: string, mode: 'live' | 'local'): string =>
  [
    {
      kind: 'run',
      version: 1,
      run,
      scenario: 'iam-group-creation',
      case: 'attack/a new group',
      account: '111122223333',
      partition: 'aws',
      regions: ['us-east-1'],
      mode,
      at,
    },
    {
      kind: 'attempt',
      phase: 'judged',
      step: 'create-group',
      service: 'iam',
      operation: 'CreateGroup',
      region: 'us-east-1',
      outcome: 'ok',
      at,
    },
  ]
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join('')

it('names the new terms that do not fire twice, and the runs that have used them', async () => {
  const files = {
    'address.toml': newTerms('address', ['cloud.account.id', 'source.ip']),
    'agent.toml': newTerms('agent', ['user_agent.original']),
    'fresh.toml': newTerms('fresh', ['user.name', 'source.ip']),
    'drawn.toml': newTerms('drawn', ['aws.cloudtrail.user_identity.access_key_id']),
    'kfrgqz.ndjson': ledgerOf('kfrgqz', 'live'),
    'kfrgqx.ndjson': ledgerOf('kfrgqx', 'local'),
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const planned = async (now: number) => {
    const options = { only: ['iam-group-creation'], rules: [folder], runs: folder, now }
    const [plan] = await planLive(options)
    if (plan?.kind !== 'playable') throw new Error('It can be played.')
    return plan.repeats.map(({ rule, by, steps, terms, earlier }) => [
      rule,
      by,
      ...steps,
      terms.map(({ field, value }) => `${field} ${value.slice(0, 9)}`),
      earlier,
    ])
  }
  const used = [{ run: 'kfrgqz', account: '111122223333', until: '2026-03-09T00:00:00.000Z' }]
  const address = ['cloud.account.id <account>', 'source.ip <address>']
  const world = 'world/2-CreateGroup'
  const agent = ['user_agent.original aws-cli/2']
  const repeats = (uses: typeof used) => [
    ['address', 'besides', world, address, []],
    ['agent', 'judged', 'create-group', agent, uses],
    ['drawn', 'besides', world, ['aws.cloudtrail.user_identity.access_key_id <operator'], []],
    ['fresh', 'besides', world, ['user.name <operator', 'source.ip <address>'], []],
  ]
  expect([await planned(at + days(2)), await planned(at + days(8))]).toEqual([
    repeats(used),
    repeats([]),
  ])
})
