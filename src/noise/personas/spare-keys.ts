import { accessKeyId } from '../../aws/ids.ts'
import type { Chance } from '../../time/chance.ts'
import type { Action } from '../action.ts'
import { createAccessKey, deactivateKey, onUser } from '../actions/iam-writes.ts'
import type { User } from '../estate/principals.ts'

/** The second keys of users. A user has two at most: where there is one already, it goes. */
export type SpareKeys = (
  user: User,
  by: { readonly chance: Chance; readonly own?: boolean },
) => readonly Action[]

/** Keeps the second keys of a company. */
export function spareKeys(): SpareKeys {
  const spares = new Map<string, string>()
  return (user, { chance, own = false }) => {
    const { name } = user
    const spare = spares.get(name)
    if (spare === undefined) {
      const key = accessKeyId('AKIA', user.account, chance)
      spares.set(name, key)
      return [createAccessKey(name, key, { own })]
    }
    spares.delete(name)
    return [deactivateKey(name, spare), onUser('DeleteAccessKey', name, { accessKeyId: spare })]
  }
}
