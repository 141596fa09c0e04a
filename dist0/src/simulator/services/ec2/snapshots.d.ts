import type { Instant } from '../../../time/duration.ts';
import type { OperationContext } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { Sharing } from './sharing.ts';
/** A snapshot of a volume. */
export interface Snapshot {
    readonly id: string;
    readonly volumeId: string;
    readonly region: string;
    readonly owner: string;
    readonly size: number;
    readonly started: Instant;
    readonly description: string | undefined;
    readonly encrypted: boolean;
    readonly sharing: Sharing;
}
/** The snapshots that an account owns, by id. */
export declare const snapshotsOf: (account: AccountState) => Map<string, Snapshot>;
/** Takes a snapshot in the caller's account and region. */
export declare function newSnapshot({ account, call, chance }: OperationContext, of: {
    readonly volumeId: string;
    readonly description: string | undefined;
    readonly encrypted?: boolean;
}): Snapshot;
