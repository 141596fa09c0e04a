import type { AwsCaller } from '../../live/aws-caller.ts';
import type { RunClock } from '../../live/run-clock.ts';
import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import type { PolicyDocument } from '../../scenario/world.ts';
import type { AskedPermission } from '../../simulator/state/cloud-state.ts';
import type { Instant } from '../../time/duration.ts';
/** An account in memory that a run can be played in as in a real one. */
export interface SimulatedAccount {
    readonly call: AwsCaller;
    readonly clock: RunClock;
    readonly account: string;
    readonly operator: string;
    readonly records: readonly CloudTrailRecord[];
    /** What the account tells somebody who may ask for everything. */
    readonly state: () => Promise<string>;
}
/** Makes an empty account with an operator who may do everything. Waiting takes no time there. */
export declare function simulatedAccount(options: {
    readonly seed: string;
    readonly start: Instant;
    readonly onPermission?: ((asked: AskedPermission) => void) | undefined;
    /** What the operator may do, with `<account>` in it; everything by default. */
    readonly policy?: PolicyDocument | undefined;
}): SimulatedAccount;
