import type { Chance } from '../../time/chance.ts'
import type { Action } from '../action.ts'
import {
  createAccessKey,
  createLoginProfile,
  createUser,
  deactivateKey,
  onGroup,
  onUser,
} from '../actions/iam-writes.ts'
import type { Estate } from '../estate/estate.ts'
import { userOf, type User } from '../estate/principals.ts'

/** People who come for a while and get a user, and go again. */
export interface Contractors {
  /** Calls that make the user of somebody new; none if everybody who could come is there. */
  readonly welcome: (chance: Chance) => readonly Action[]
  /** Calls that take away the user of who came first; none if nobody is there. */
  readonly sayGoodbye: () => readonly Action[]
}

/** The contractors of a company, of whom nobody is there yet. */
export function contractorsOf(estate: Estate): Contractors {
  const there: { readonly user: User; readonly group: string; readonly hasKey: boolean }[] = []
  return {
    welcome: (chance) => {
      const name = `ext.${chance.pick(estate.developers).name.split('@')[0]!}`
      if (there.some(({ user }) => user.name === name)) return []
      const user = userOf(estate.account, name, chance)
      const group = chance.pick(estate.groups)
      const hasKey = chance.below(3) > 0
      there.push({ user, group, hasKey })
      return [
        createUser(user),
        onGroup('AddUserToGroup', group, { userName: name }),
        hasKey ? createAccessKey(name, user.key) : createLoginProfile(name),
      ]
    },
    sayGoodbye: () => {
      const first = there.shift()
      if (first === undefined) return []
      const { user, group, hasKey } = first
      const { name, key: accessKeyId } = user
      const credentials = hasKey
        ? [deactivateKey(name, accessKeyId), onUser('DeleteAccessKey', name, { accessKeyId })]
        : [onUser('DeleteLoginProfile', name)]
      return [
        ...credentials,
        onGroup('RemoveUserFromGroup', group, { userName: name }),
        onUser('DeleteUser', name),
      ]
    },
  }
}
