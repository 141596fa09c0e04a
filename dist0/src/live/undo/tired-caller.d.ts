import type { AwsCaller } from '../aws-caller.ts';
import type { RunClock } from '../run-clock.ts';
/** A caller that calls AWS out of reach for good when nothing was reached for a minute, so that what takes a run back does
 * not wait a minute for each of its calls: they are tried once more each, and the first answer ends it. */
export declare function tiredCaller(call: AwsCaller, clock: RunClock): AwsCaller;
