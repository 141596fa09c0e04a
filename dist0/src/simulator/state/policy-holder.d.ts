import type { PolicyDocument } from '../../scenario/world.ts';
import type { AccountState } from './account-state.ts';
import type { PolicyHolder } from './iam-state.ts';
/** The policies that a user, group or role is declared with; `owner` says in messages whose they are.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export declare function holderOf(account: AccountState, declared: {
    readonly attached?: readonly string[];
    readonly inline?: Readonly<Record<string, PolicyDocument>>;
}, owner: string): PolicyHolder;
/** ARN of a declared boundary. */
export declare function boundaryOf(account: AccountState, boundary: string | undefined, owner: string): string | undefined;
