import type { AccountDeclaration } from '../../scenario/world.ts';
import type { IamState } from './iam-state.ts';
import type { Trail } from './trail.ts';
/** Everything that exists in one account. Services that only some scenarios touch keep their state in a `stateSlot`. */
export interface AccountState {
    /** 12 digits. */
    readonly number: string;
    /** The world's alias of this account; undefined for the scenario's own. */
    readonly alias: string | undefined;
    /** What the world said about it, with `<account>` and `<alias.account>` already replaced. */
    readonly declared: AccountDeclaration;
    readonly iam: IamState;
    /** By name. */
    readonly trails: Map<string, Trail>;
}
