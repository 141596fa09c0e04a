import { iamArn } from '../../../aws/arn.ts'
import { entityId } from '../../../aws/ids.ts'
import type { Operation, OperationContext } from '../../operation.ts'
import { requiredText, textOf } from '../../read-input.ts'
import type { IamUser } from '../../state/iam-state.ts'
import { boundaryArn } from './boundaries.ts'
import { onAll, onUser, subjectOf, userNamed } from './entities.ts'
import { alreadyExists, mustFirst } from './iam-errors.ts'
import { iamOperation } from './iam-operation.ts'
import {
  dateOf,
  groupValue,
  listed,
  page,
  pathOf,
  requiredName,
  tagsOf,
  userValue,
} from './values.ts'

const createUser = iamOperation('CreateUser', {
  permission: (input, { account }) => {
    const boundary = textOf(input, 'PermissionsBoundary')
    return {
      action: 'iam:CreateUser',
      resource: iamArn(account.number, 'user', pathOf(input) + requiredName(input, 'UserName', 64)),
      ...(boundary === undefined ? {} : { keys: { 'iam:permissionsboundary': boundary } }),
    }
  },
  run: (input, context) => {
    const { account, call, chance } = context
    const name = requiredName(input, 'UserName', 64)
    const path = pathOf(input)
    if (account.iam.users.has(name.toLowerCase())) {
      throw alreadyExists(`User with name ${name} already exists.`)
    }
    const user: IamUser = {
      name,
      path,
      id: entityId('AIDA', account.number, chance),
      created: call.at,
      arn: iamArn(account.number, 'user', path + name),
      attached: new Set(),
      inline: new Map(),
      groups: new Set(),
      accessKeys: new Map(),
      tags: tagsOf(input),
      loginProfile: undefined,
      boundary: boundaryArn(input, context),
    }
    account.iam.users.set(name.toLowerCase(), user)
    return { User: userValue(user) }
  },
})

const getUser = iamOperation('GetUser', {
  permission: onUser('GetUser'),
  run: (input, context) => {
    const user = subjectOf(input, context)
    return { User: user === undefined ? rootValue(context) : userValue(user) }
  },
})

function rootValue({ account, cloud }: OperationContext): Record<string, unknown> {
  return {
    UserId: account.number,
    Arn: `arn:aws:iam::${account.number}:root`,
    CreateDate: dateOf(cloud.start),
  }
}

const listUsers = iamOperation('ListUsers', {
  permission: onAll('ListUsers', 'user/'),
  run: (input, { account }) =>
    page('Users', listed(account.iam.users.values(), input).map(userValue), input),
})

const deleteUser = iamOperation('DeleteUser', {
  permission: onUser('DeleteUser'),
  run: (input, { account }) => {
    const user = userNamed(account, requiredText(input, 'UserName'))
    const owns = [...account.iam.mfaDevices.values()].some(
      ({ enabledFor }) => enabledFor?.owner.kind === 'user' && enabledFor.owner.name === user.name,
    )
    if (user.attached.size > 0) throw mustFirst('detach all policies')
    if (user.inline.size > 0) throw mustFirst('delete policies')
    if (user.groups.size > 0) throw mustFirst('remove users from group')
    if (user.accessKeys.size > 0) throw mustFirst('delete access keys')
    if (user.loginProfile !== undefined) throw mustFirst('delete login profile')
    if (owns) throw mustFirst('delete MFA device')
    account.iam.users.delete(user.name.toLowerCase())
    return {}
  },
})

const listGroupsForUser = iamOperation('ListGroupsForUser', {
  permission: onUser('ListGroupsForUser'),
  run: (input, { account }) => {
    const user = userNamed(account, requiredText(input, 'UserName'))
    const groups = [...account.iam.groups.values()].filter((group) => user.groups.has(group.name))
    return page('Groups', groups.map(groupValue), input)
  },
})

export const userOperations: readonly Operation[] = [
  createUser,
  getUser,
  listUsers,
  deleteUser,
  listGroupsForUser,
]
