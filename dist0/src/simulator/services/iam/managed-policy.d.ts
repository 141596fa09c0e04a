import type { Input, OperationContext } from '../../operation.ts';
import type { ManagedPolicy } from '../../state/iam-state.ts';
/** The managed policy of an ARN: the account's own, or AWS's; undefined when the account has none of that ARN.
 * @throws AwsFailure InvalidInputException for what is no policy ARN;
 * TrailproofError POLICY_UNSUPPORTED for one of AWS's that is not modelled: it may well exist */
export declare function policyOf(arn: string, { account, cloud }: OperationContext): ManagedPolicy | undefined;
/** The managed policy of an ARN, to read or change.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException */
export declare function requiredPolicy(arn: string, context: OperationContext): ManagedPolicy;
/** A policy that the account may change.
 * @throws AwsFailure NoSuchEntityException, AccessDenied for one of AWS's own */
export declare function ownPolicy(input: Input, context: OperationContext): ManagedPolicy;
