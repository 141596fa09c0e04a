import type { Operation } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
/** Which tokens the global endpoint of STS gives in an account; GetAccountSummary tells the number. */
export declare const tokenPreferencesOf: (account: AccountState) => {
    version: 1 | 2;
};
export declare const tokenPreferenceOperations: readonly Operation[];
