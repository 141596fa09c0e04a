import type { Input, OperationContext, Permission } from '../../operation.ts'
import { requiredText } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import type { PolicyHolder } from '../../state/iam-state.ts'
import {
  groupNamed,
  onGroup,
  onRole,
  onUser,
  ownRoleNamed,
  roleNamed,
  userNamed,
} from './entities.ts'

/** One of the three kinds of entities that policies are put on or attached to. */
export interface HolderKind {
  /** As in `AttachUserPolicy`. */
  readonly noun: 'User' | 'Group' | 'Role'
  readonly parameter: string
  /** All its inline documents together, white space not counted. */
  readonly inlineSize: number
  readonly permission: (action: string) => (input: Input, context: OperationContext) => Permission
  /** The entity to read. */
  readonly find: (account: AccountState, input: Input) => PolicyHolder & { readonly name: string }
  /** The entity to change: roles of services are not the account's to change. */
  readonly own: (account: AccountState, input: Input) => PolicyHolder & { readonly name: string }
}

/** Sizes are IAM's quotas, which cannot be raised. */
export const holderKinds: readonly HolderKind[] = [
  {
    noun: 'User',
    parameter: 'UserName',
    inlineSize: 2_048,
    permission: (action) => onUser(action),
    find: (account, input) => userNamed(account, requiredText(input, 'UserName')),
    own: (account, input) => userNamed(account, requiredText(input, 'UserName')),
  },
  {
    noun: 'Group',
    parameter: 'GroupName',
    inlineSize: 5_120,
    permission: onGroup,
    find: (account, input) => groupNamed(account, requiredText(input, 'GroupName')),
    own: (account, input) => groupNamed(account, requiredText(input, 'GroupName')),
  },
  {
    noun: 'Role',
    parameter: 'RoleName',
    inlineSize: 10_240,
    permission: onRole,
    find: (account, input) => roleNamed(account, requiredText(input, 'RoleName')),
    own: (account, input) => ownRoleNamed(account, requiredText(input, 'RoleName')),
  },
]
