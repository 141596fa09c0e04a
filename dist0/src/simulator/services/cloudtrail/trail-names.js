import { arnOf } from '../../../aws/arn.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText } from '../../read-input.js';
/** ARN of the trail that an input names by its name or ARN. */
export function trailArn(input, member, context) {
    const named = requiredText(input, member);
    if (named.startsWith('arn:'))
        return named;
    const trail = context.account.trails.get(named);
    return trail?.arn ?? newTrailArn(named, context);
}
/** ARN that a trail of this name gets in the caller's account and region. */
export function newTrailArn(name, context) {
    const { call, account } = context;
    return arnOf({
        service: 'cloudtrail',
        region: call.region,
        account: account.number,
        resource: `trail/${name}`,
    });
}
/** The trail that an input names. A name is looked up in the caller's region, an ARN from everywhere.
 * @throws AwsFailure TrailNotFoundException */
export function trailOf(input, member, context) {
    const arn = trailArn(input, member, context);
    for (const trail of context.account.trails.values()) {
        if (trail.arn === arn)
            return trail;
    }
    throw new AwsFailure('TrailNotFoundException', `Unknown trail: ${arn} for the user: ${context.account.number}`);
}
/** Only the region that a trail was made in may change it.
 * @throws AwsFailure InvalidHomeRegionException */
export function inHomeRegion(trail, context) {
    if (trail.homeRegion === context.call.region)
        return trail;
    throw new AwsFailure('InvalidHomeRegionException', `Trail ${trail.arn} was created in region ${trail.homeRegion}. Please update the trail from that region.`);
}
//# sourceMappingURL=trail-names.js.map