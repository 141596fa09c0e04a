import type { Chance } from '../../../time/chance.ts';
import type { Instant } from '../../../time/duration.ts';
import type { Operation } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { IamRole } from '../../state/iam-state.ts';
/** The role that a service acts with, made at `created` if the account has none yet.
 * @throws TrailproofError CALL_NOT_MODELLED for a service whose role's name is not known here */
export declare function serviceLinkedRole(account: AccountState, service: string, birth: {
    readonly created: Instant;
    readonly chance: Chance;
    readonly suffix?: string | undefined;
}): IamRole;
export declare const serviceLinkedRoleOperations: readonly Operation[];
