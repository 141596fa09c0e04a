import type { Operation } from '../../operation.ts'
import { requiredText, textsOf } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import { onRole, onUser, ownRoleNamed, roleNamed, userNamed } from './entities.ts'
import { iamOperation } from './iam-operation.ts'
import { page, tagsOf } from './values.ts'

interface Tagged {
  readonly tags: Map<string, string>
}

interface TaggedKind {
  readonly noun: 'User' | 'Role'
  readonly permission: typeof onRole
  /** The entity to read. */
  readonly find: (account: AccountState, name: string) => Tagged
  /** The entity to change: roles of services are not the account's to change. */
  readonly own: (account: AccountState, name: string) => Tagged
}

const kinds: readonly TaggedKind[] = [
  { noun: 'User', permission: (action) => onUser(action), find: userNamed, own: userNamed },
  { noun: 'Role', permission: onRole, find: roleNamed, own: ownRoleNamed },
]

/** Tags of users and roles. */
export const tagOperations: readonly Operation[] = kinds.flatMap(
  ({ noun, permission, find, own }) => [
    iamOperation(`Tag${noun}`, {
      permission: permission(`Tag${noun}`),
      run: (input, { account }) => {
        const { tags } = own(account, requiredText(input, `${noun}Name`))
        for (const [key, value] of tagsOf(input)) tags.set(key, value)
        return {}
      },
    }),
    iamOperation(`Untag${noun}`, {
      permission: permission(`Untag${noun}`),
      run: (input, { account }) => {
        const { tags } = own(account, requiredText(input, `${noun}Name`))
        for (const key of textsOf(input, 'TagKeys')) tags.delete(key)
        return {}
      },
    }),
    iamOperation(`List${noun}Tags`, {
      permission: permission(`List${noun}Tags`),
      run: (input, { account }) => {
        const { tags } = find(account, requiredText(input, `${noun}Name`))
        const values = [...tags].map(([Key, Value]) => ({ Key, Value }))
        return page('Tags', values, input)
      },
    }),
  ],
)
