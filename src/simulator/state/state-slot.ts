import type { AccountState } from './account-state.ts'

/** A place for the state of one service in every account, made on first use; keeps AccountState free of services' types.
 * @example const instancesOf = stateSlot((account) => new Map<string, Instance>())
 * // later, in an operation: instancesOf(context.account).set(id, instance) */
export function stateSlot<State>(
  create: (account: AccountState) => State,
): (account: AccountState) => State {
  // Weak, so that a cloud that has been played is collected with its accounts.
  const states = new WeakMap<AccountState, State>()
  return (account) => {
    const known = states.get(account)
    if (known !== undefined) return known
    const made = create(account)
    states.set(account, made)
    return made
  }
}
