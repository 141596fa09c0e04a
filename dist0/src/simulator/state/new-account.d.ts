import type { AccountDeclaration } from '../../scenario/world.ts';
import type { AccountState } from './account-state.ts';
/** An account with trails and nothing else in it. */
export declare function newAccount(account: {
    readonly number: string;
    readonly alias: string | undefined;
    readonly declared: AccountDeclaration;
}): AccountState;
