import type { AccountDeclaration } from './world.ts';
/** Puts account numbers into the texts of a declaration: `<account>` is the account's own, `<partner.account>` another's.
 * @throws TrailproofError WORLD_INVALID for an alias that the world does not have */
export declare function fillInAccounts(declared: AccountDeclaration, own: string, numbers: ReadonlyMap<string, string>): AccountDeclaration;
