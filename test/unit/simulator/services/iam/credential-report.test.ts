import { describe, expect, it } from 'vitest'
import { aCloud, start } from '../../../../support/a-cloud.ts'

describe('the credential report', () => {
  it('tells of root and of every user in the columns of AWS', async () => {
    const { cloud, call } = aCloud({ world: { users: { bob: { mfa: 'phone' } } } })
    const account = cloud.accountNumber()
    await call('iam', 'UpdateAccountPasswordPolicy', { MaxPasswordAge: 1 }, { at: start })
    const profile = { UserName: 'bob', Password: 'correct horse 1!' }
    await call('iam', 'CreateLoginProfile', profile, { at: start })
    await call('iam', 'GenerateCredentialReport', {}, { at: start + 1_000 })
    const { outcome } = await call('iam', 'GetCredentialReport', {}, { at: start + 3_000 })
    const content = outcome.kind === 'output' ? outcome.output['Content'] : undefined
    const text = content instanceof Uint8Array ? new TextDecoder().decode(content) : ''
    const [header, root, admin, bob] = text.split('\n').map((line) => line.split(','))
    const from = (row: readonly string[] | undefined, first: number, end?: number) =>
      row?.slice(first, end).join(' ')
    expect(header?.length).toBe(22)
    expect(from(root, 0, 2)).toBe(`<root_account> arn:aws:iam::${account}:root`)
    expect(from(root, 3)).toBe(
      'not_supported no_information not_supported not_supported false false N/A N/A N/A N/A false N/A N/A N/A N/A false N/A false N/A',
    )
    expect(from(admin, 3, 9)).toBe('false N/A N/A N/A false true')
    expect(from(admin, 10, 13)).toBe('2026-03-02T09:00:01+00:00 us-east-1 iam')
    expect(from(bob, 3, 8)).toBe(
      'true no_information 2026-03-02T09:00:00+00:00 2026-03-03T09:00:00+00:00 true',
    )
  })
})
