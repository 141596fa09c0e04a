import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { PolicyDocument } from '../../scenario/world.ts'
import { AwsFailure } from '../aws-failure.ts'
import { parsePolicy, type PolicyUse } from '../policy/parse-policy.ts'
import type { Policy } from '../policy/policy.ts'
import { isModelledKey, modelledKeys } from '../policy/request-keys.ts'
import type { AccountState } from './account-state.ts'
import {
  awsManagedPolicies,
  awsManagedPolicyArn,
  awsManagedPolicyNames,
} from './aws-managed-policies.ts'

/** Reads a document of the world; `owner` says in the message whose it is.
 * @throws TrailproofError WORLD_INVALID with AWS's own text, POLICY_UNSUPPORTED for a condition key that is not modelled */
export function readWorldPolicy(document: PolicyDocument, use: PolicyUse, owner: string): Policy {
  const policy = parseFor(document, use, owner)
  for (const { key } of policy.statements.flatMap((statement) => statement.conditions)) {
    if (isModelledKey(key)) continue
    throw new TrailproofError(
      'POLICY_UNSUPPORTED',
      `${owner} has a condition on "${key}", which is not modelled.`,
      { hint: didYouMean(key, modelledKeys) ?? `Modelled: ${modelledKeys.join(', ')}.` },
    )
  }
  return policy
}

function parseFor(document: PolicyDocument, use: PolicyUse, owner: string): Policy {
  try {
    return parsePolicy(JSON.stringify(document), use)
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error
    throw new TrailproofError('WORLD_INVALID', `${owner} is wrong: ${error.message}`, {
      cause: error,
      hint: 'AWS would not accept this document; correct it in the world.',
    })
  }
}

/** The ARN of a policy that the world names: an AWS-managed name, a name of the account's own policies, or a whole ARN.
 * @throws TrailproofError WORLD_INVALID for a name that is neither, or both */
export function worldPolicyArn(account: AccountState, name: string, owner: string): string {
  const own = [...account.iam.policies.values()].find((policy) => policy.name === name)?.arn
  const managed = awsManagedPolicyArn(name)
  if (own !== undefined && managed !== undefined) {
    throw new TrailproofError(
      'WORLD_INVALID',
      `${owner} has the policy "${name}": AWS and the world both have one of that name.`,
      { hint: `Write ${own} or ${managed}.` },
    )
  }
  const isKnownArn = account.iam.policies.has(name) || awsManagedPolicies.has(name)
  const arn = own ?? managed ?? (isKnownArn ? name : undefined)
  if (arn !== undefined) return arn
  const names = [
    ...[...account.iam.policies.values()].map((policy) => policy.name),
    ...awsManagedPolicyNames,
  ]
  throw new TrailproofError(
    'WORLD_INVALID',
    `${owner} has the policy "${name}", which is not there.`,
    {
      hint:
        didYouMean(name, names) ??
        `Declare it under \`policies\`, or use one of AWS's that docs/modelled.md lists.`,
    },
  )
}
