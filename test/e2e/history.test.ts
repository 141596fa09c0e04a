import { afterEach, describe, expect, it } from 'vitest'
import { aRecord } from '../support/a-record.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace
afterEach(() => work.remove())

const update = (eventTime: string, eventID: string): string =>
  JSON.stringify(
    aRecord({
      eventTime,
      eventID,
      eventName: 'UpdateAssumeRolePolicy',
      userIdentity: { type: 'IAMUser', userName: 'eve', accountId: '111122223333' },
      requestParameters: { roleName: 'ops', policyDocument: '{}' },
    }),
  )

async function alertsOf(...argv: readonly string[]): Promise<number> {
  const rule = ['--rule', 'iam-role-trust-policy-updated', '--format', 'json']
  const { stdout } = await work.run(['replay', ...argv, ...rule])
  return JSON.parse(stdout).alerts.length
}

describe('what came before', () => {
  it('fills the history of a rule, as records and as documents', async () => {
    work = await aWorkspace({
      'before.ndjson': update('2026-03-01T09:00:00Z', 'a'),
      'today.ndjson': update('2026-03-02T09:00:00Z', 'b'),
    })
    for (const name of ['before', 'today']) {
      await work.run(['normalize', `${name}.ndjson`, '--output', `${name}.ecs.ndjson`])
    }
    expect([
      await alertsOf('today.ndjson'),
      await alertsOf('today.ndjson', '--history', 'before.ndjson'),
      await alertsOf('today.ecs.ndjson'),
      await alertsOf('today.ecs.ndjson', '--history', 'before.ecs.ndjson'),
    ]).toEqual([1, 0, 1, 0])
  })
})
