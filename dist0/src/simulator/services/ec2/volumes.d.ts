import type { Instant } from '../../../time/duration.ts';
import type { OperationContext } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
/** A volume. */
export interface Volume {
    readonly id: string;
    readonly region: string;
    readonly size: number;
    readonly created: Instant;
    readonly zone: string;
    readonly type: string;
    readonly encrypted: boolean;
    readonly snapshotId: string | undefined;
    /** Where it is attached, and as which device. */
    attached: {
        readonly instanceId: string;
        readonly device: string;
        readonly at: Instant;
    } | undefined;
}
/** The volumes that calls made, by id. */
export declare const volumesOf: (account: AccountState) => Map<string, Volume>;
/** The volumes of the caller's account and region: those that calls made, and the roots of instances that exist. */
export declare function volumesHere({ account, call }: OperationContext): readonly Volume[];
/** The volume of an id.
 * @throws AwsFailure Client.InvalidVolume.NotFound */
export declare function volumeWithId(id: string, context: OperationContext): Volume;
