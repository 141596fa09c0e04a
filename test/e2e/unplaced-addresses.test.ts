import { afterEach, describe, expect, it } from 'vitest'
import { aRecord } from '../support/a-record.ts'
import { aRuleFile } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace
afterEach(() => work.remove())

async function blindOver(sourceIPAddress: string, ...flags: readonly string[]): Promise<unknown> {
  const record = aRecord({ sourceIPAddress, userIdentity: { type: 'IAMUser' } })
  work = await aWorkspace({ 'log.ndjson': JSON.stringify(record) })
  const { stdout } = await work.run(['replay', 'log.ndjson', '--format', 'json', ...flags])
  return JSON.parse(stdout).rules.blind
}

describe('a rule that needs geo data', () => {
  it('is blind over a log whose addresses cannot be placed, and says what to give', async () => {
    expect(await blindOver('93.184.216.34')).toEqual([
      expect.objectContaining({
        rule: 'iam-session-token-from-many-addresses',
        reason: 'no address of the log has geo data; give --geoip and --asn',
      }),
    ])
  })

  it('is blind also where the log is skipped for want of such data', async () => {
    const record = aRecord({ sourceIPAddress: '93.184.216.34', userAgent: 'curl/8' })
    work = await aWorkspace({
      'log.ndjson': JSON.stringify(record),
      'rules/networks.toml': aRuleFile({ query: 'source.as.organization.name: *' }),
    })
    const { stdout } = await work.run(['replay', 'log.ndjson', '--rules', 'rules', '--format=json'])
    const { records, rules } = JSON.parse(stdout)
    expect([records.skipped, rules.blind.length]).toEqual([1, 1])
  })

  it.each(['192.0.2.7', 'ec2.amazonaws.com'])('is not blind over %s', async (address) => {
    expect(await blindOver(address)).toEqual([])
  })
})
