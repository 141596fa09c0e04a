import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { didYouMean } from '../../../diagnostic/nearest-name.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText } from '../../read-input.js';
import { awsManagedPolicyNames } from '../../state/aws-managed-policies.js';
import { invalidInput, noSuchEntity } from './iam-errors.js';
/** The managed policy of an ARN: the account's own, or AWS's; undefined when the account has none of that ARN.
 * @throws AwsFailure InvalidInputException for what is no policy ARN;
 * TrailproofError POLICY_UNSUPPORTED for one of AWS's that is not modelled: it may well exist */
export function policyOf(arn, { account, cloud }) {
    if (!/^arn:aws:iam::(?:aws|\d{12}):policy\/./.test(arn))
        throw invalidInput(`ARN ${arn} is not valid.`);
    const policy = account.iam.policies.get(arn) ?? cloud.managedByAws.get(arn);
    if (policy !== undefined || !arn.startsWith('arn:aws:iam::aws:'))
        return policy;
    const name = arn.slice(arn.lastIndexOf('/') + 1);
    throw new TrailproofError('POLICY_UNSUPPORTED', `The AWS-managed policy ${arn} is not modelled.`, {
        hint: didYouMean(name, awsManagedPolicyNames) ?? 'docs/modelled.md lists those that are.',
    });
}
/** The managed policy of an ARN, to read or change.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException */
export function requiredPolicy(arn, context) {
    const policy = policyOf(arn, context);
    if (policy === undefined)
        throw noSuchEntity(`Policy ${arn} was not found.`);
    return policy;
}
/** A policy that the account may change.
 * @throws AwsFailure NoSuchEntityException, AccessDenied for one of AWS's own */
export function ownPolicy(input, context) {
    const arn = requiredText(input, 'PolicyArn');
    const policy = requiredPolicy(arn, context);
    if (!arn.startsWith('arn:aws:iam::aws:'))
        return policy;
    throw new AwsFailure('AccessDenied', `Cannot modify AWS managed policy ${arn}.`);
}
//# sourceMappingURL=managed-policy.js.map