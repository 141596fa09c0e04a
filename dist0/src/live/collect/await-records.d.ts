import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import { type Duration, type Instant } from '../../time/duration.ts';
import type { RunClock } from '../run-clock.ts';
import type { FoundRecord } from './found-record.ts';
/** What is waited for, and how long. */
export interface Wait {
    readonly clock: RunClock;
    /** When the run began. */
    readonly from: Instant;
    /** How long records are waited for in all. */
    readonly deadline: Duration;
    /** How many steps must have their record … */
    readonly of: number;
    /** … and how many have, by these records. */
    readonly cameOf: (records: readonly CloudTrailRecord[]) => number;
    readonly onCame?: ((came: number, of: number) => void) | undefined;
}
/** Asks again and again until all that is waited for has come, or the deadline has.
 * `ask` gets when it was asked before, and gives all that has come so far. */
export declare function awaitRecords(wait: Wait, pause: Duration, ask: (before: Instant | undefined) => Promise<readonly FoundRecord[]>): Promise<readonly FoundRecord[]>;
