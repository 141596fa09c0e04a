import type { Input, OperationContext } from '../../operation.ts';
import type { Trail } from '../../state/trail.ts';
/** ARN of the trail that an input names by its name or ARN. */
export declare function trailArn(input: Input, member: string, context: OperationContext): string;
/** ARN that a trail of this name gets in the caller's account and region. */
export declare function newTrailArn(name: string, context: OperationContext): string;
/** The trail that an input names. A name is looked up in the caller's region, an ARN from everywhere.
 * @throws AwsFailure TrailNotFoundException */
export declare function trailOf(input: Input, member: string, context: OperationContext): Trail;
/** Only the region that a trail was made in may change it.
 * @throws AwsFailure InvalidHomeRegionException */
export declare function inHomeRegion(trail: Trail, context: OperationContext): Trail;
