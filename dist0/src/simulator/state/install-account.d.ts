import type { PrincipalIds } from '../policy/principal-pattern.ts';
import type { AccountState } from './account-state.ts';
import { type Installation } from './installation.ts';
/** Puts what an account's declaration says into the account; makes no records. Trust policies come later: they name
 * users and roles of other accounts.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export declare function installAccount(installation: Installation): void;
/** Reads the trust policies of an account's roles, once those of all accounts can be named.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export declare function installTrust(account: AccountState, principals: PrincipalIds): void;
