import { describe, expect, it } from 'vitest'
import { accountTrust, aCloud } from '../../../../support/a-cloud.ts'
import { answer, refusal } from '../../../../support/iam-play.ts'

const document = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] as const,
}
const world = {
  users: { bob: { groups: ['staff'], inline: { p: document } } },
  groups: { staff: { attached: ['ReadOnlyAccess'] } },
  roles: { ci: { trust: accountTrust } },
  policies: { own: document },
}

describe('GetAccountAuthorizationDetails', () => {
  it('tells of everything, and of those policies of AWS that somebody has', async () => {
    expect(await answer(world, ['GetAccountAuthorizationDetails'])).toMatchObject({
      UserDetailList: [
        { UserName: 'admin', GroupList: [] },
        { UserName: 'bob', GroupList: ['staff'], UserPolicyList: [{ PolicyName: 'p' }] },
      ],
      GroupDetailList: [
        { GroupName: 'staff', AttachedManagedPolicies: [{ PolicyName: 'ReadOnlyAccess' }] },
      ],
      RoleDetailList: [
        { RoleName: 'ci', RolePolicyList: [], InstanceProfileList: [], RoleLastUsed: {} },
      ],
      Policies: [
        { PolicyName: 'own', PolicyVersionList: [{ VersionId: 'v1', IsDefaultVersion: true }] },
        { PolicyName: 'AdministratorAccess', AttachmentCount: 1 },
        { PolicyName: 'ReadOnlyAccess', AttachmentCount: 1 },
      ],
      IsTruncated: false,
    })
  })

  it('goes through all lists page by page, each thing once', async () => {
    const { call } = aCloud({ world })
    const seen: string[] = []
    let Marker: string | undefined
    do {
      const input = { MaxItems: 2, ...(Marker === undefined ? {} : { Marker }) }
      const { outcome } = await call('iam', 'GetAccountAuthorizationDetails', input)
      if (outcome.kind === 'error') throw new Error(outcome.message)
      const { IsTruncated, Marker: next, ...lists } = outcome.output
      seen.push(...names(lists))
      Marker = IsTruncated === true ? String(next) : undefined
    } while (Marker !== undefined)
    expect(seen).toEqual([
      'admin',
      'bob',
      'staff',
      'ci',
      'own',
      'AdministratorAccess',
      'ReadOnlyAccess',
    ])
  })

  it('refuses a kind that it does not know', async () => {
    expect(await refusal(world, ['GetAccountAuthorizationDetails', { Filter: ['Key'] }])).toBe(
      "ValidationException: 1 validation error detected: Value '[Key]' at 'filter' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [User, Role, Group, LocalManagedPolicy, AWSManagedPolicy]]",
    )
  })
})

function names(lists: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(lists).flatMap((list) =>
    Array.isArray(list)
      ? list.map((item: Readonly<Record<string, unknown>>) =>
          String(item['UserName'] ?? item['GroupName'] ?? item['RoleName'] ?? item['PolicyName']),
        )
      : [],
  )
}
