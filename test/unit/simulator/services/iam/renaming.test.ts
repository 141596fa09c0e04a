import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../../../src/scenario/cast.ts'
import { aCloud } from '../../../../support/a-cloud.ts'
import { answer, refusal } from '../../../../support/iam-play.ts'

const world = {
  users: { bob: { groups: ['staff'], mfa: 'phone', attached: ['IAMReadOnlyAccess'] }, carol: {} },
  groups: { staff: {}, crew: {} },
}
const rename = { UserName: 'bob', NewUserName: 'Robert', NewPath: '/people/' }

describe('a user under another name', () => {
  it('calls with the keys it had', async () => {
    const bob = iamUser('bob', { place: 'lisbon', client: awsCli() })
    const { cloud, call } = aCloud({ world })
    const before = await call('sts', 'GetCallerIdentity', {}, { actor: bob })
    await call('iam', 'UpdateUser', rename)
    const after = await call('sts', 'GetCallerIdentity', {}, { actor: bob })
    const { outcome } = await call('iam', 'GetUser', {}, { actor: bob })
    const arn = `arn:aws:iam::${cloud.accountNumber()}:user/people/Robert`
    expect(after.outcome).toMatchObject({ output: { Arn: arn } })
    expect(after.record.userIdentity).toEqual(
      Object.assign({}, before.record.userIdentity, { arn, userName: 'Robert' }),
    )
    expect(outcome).toMatchObject({ output: { User: { UserName: 'Robert', Path: '/people/' } } })
  })

  it('keeps its groups and its device', async () => {
    expect(
      await answer(world, ['UpdateUser', rename], ['ListMFADevices', { UserName: 'robert' }]),
    ).toMatchObject({ MFADevices: [{ UserName: 'Robert' }] })
    expect(
      await answer(world, ['UpdateUser', rename], ['ListGroupsForUser', { UserName: 'robert' }]),
    ).toMatchObject({ Groups: [{ GroupName: 'staff' }] })
  })

  it('cannot take the name of somebody else', async () => {
    const taken = { UserName: 'bob', NewUserName: 'CAROL' }
    expect(await refusal(world, ['UpdateUser', taken])).toBe(
      'EntityAlreadyExistsException: User with name CAROL already exists.',
    )
  })
})

describe('a group under another name', () => {
  it('keeps its members', async () => {
    const renamed = { GroupName: 'staff', NewGroupName: 'people', NewPath: '/x/' }
    expect(
      await answer(world, ['UpdateGroup', renamed], ['GetGroup', { GroupName: 'people' }]),
    ).toMatchObject({
      Group: { Arn: 'arn:aws:iam::<account>:group/x/people' },
      Users: [{ UserName: 'bob' }],
    })
  })

  it('cannot take the name of another', async () => {
    const taken = { GroupName: 'staff', NewGroupName: 'CREW' }
    expect(await refusal(world, ['UpdateGroup', taken])).toBe(
      'EntityAlreadyExistsException: Group with name CREW already exists.',
    )
  })
})
