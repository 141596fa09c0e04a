import type { CloudTrailRecord } from '../../../cloudtrail/record.ts';
import type { Instant } from '../../../time/duration.ts';
import type { Input, Output } from '../../operation.ts';
/** What LookupEvents is asked for. */
export interface LookUp {
    readonly attributes: readonly Input[];
    readonly from: Instant | undefined;
    readonly to: Instant | undefined;
    readonly region: string;
    readonly most: number | undefined;
    readonly token: string | undefined;
}
/** Answers LookupEvents from the event history: newest first, one page, the last attribute decides.
 * @throws AwsFailure InvalidLookupAttributesException, InvalidMaxResultsException, InvalidNextTokenException */
export declare function lookUp(history: readonly CloudTrailRecord[], question: LookUp): Output;
