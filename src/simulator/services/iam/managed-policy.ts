import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { didYouMean } from '../../../diagnostic/nearest-name.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, OperationContext } from '../../operation.ts'
import { requiredText } from '../../read-input.ts'
import { awsManagedPolicyNames } from '../../state/aws-managed-policies.ts'
import type { ManagedPolicy } from '../../state/iam-state.ts'
import { invalidInput, noSuchEntity } from './iam-errors.ts'

/** The managed policy of an ARN: the account's own, or AWS's; undefined when the account has none of that ARN.
 * @throws AwsFailure InvalidInputException for what is no policy ARN;
 * TrailproofError POLICY_UNSUPPORTED for one of AWS's that is not modelled: it may well exist */
export function policyOf(
  arn: string,
  { account, cloud }: OperationContext,
): ManagedPolicy | undefined {
  if (!/^arn:aws:iam::(?:aws|\d{12}):policy\/./.test(arn))
    throw invalidInput(`ARN ${arn} is not valid.`)
  const policy = account.iam.policies.get(arn) ?? cloud.managedByAws.get(arn)
  if (policy !== undefined || !arn.startsWith('arn:aws:iam::aws:')) return policy
  const name = arn.slice(arn.lastIndexOf('/') + 1)
  throw new TrailproofError(
    'POLICY_UNSUPPORTED',
    `The AWS-managed policy ${arn} is not modelled.`,
    {
      hint: didYouMean(name, awsManagedPolicyNames) ?? 'docs/modelled.md lists those that are.',
    },
  )
}

/** The managed policy of an ARN, to read or change.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException */
export function requiredPolicy(arn: string, context: OperationContext): ManagedPolicy {
  const policy = policyOf(arn, context)
  if (policy === undefined) throw noSuchEntity(`Policy ${arn} was not found.`)
  return policy
}

/** A policy that the account may change.
 * @throws AwsFailure NoSuchEntityException, AccessDenied for one of AWS's own */
export function ownPolicy(input: Input, context: OperationContext): ManagedPolicy {
  const arn = requiredText(input, 'PolicyArn')
  const policy = requiredPolicy(arn, context)
  if (!arn.startsWith('arn:aws:iam::aws:')) return policy
  throw new AwsFailure('AccessDenied', `Cannot modify AWS managed policy ${arn}.`)
}
