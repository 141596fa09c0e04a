import type { AccountState } from './account-state.ts';
/** A place for the state of one service in every account, made on first use; keeps AccountState free of services' types.
 * @example const instancesOf = stateSlot((account) => new Map<string, Instance>())
 * // later, in an operation: instancesOf(context.account).set(id, instance) */
export declare function stateSlot<State>(create: (account: AccountState) => State): (account: AccountState) => State;
