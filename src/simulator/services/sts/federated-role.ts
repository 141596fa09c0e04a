import { roleSessionArn } from '../../../aws/arn.ts'
import { seconds, type Duration } from '../../../time/duration.ts'
import { AwsFailure } from '../../aws-failure.ts'
import { callerKeys } from '../../caller-keys.ts'
import { credentialsValue, mintSession } from '../../mint-session.ts'
import type { Input, OperationContext, Output } from '../../operation.ts'
import { trustOf } from '../../policy/evaluate.ts'
import { requiredText } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import type { IamRole } from '../../state/iam-state.ts'
import { durationOf } from './durations.ts'
import { roleOfArn } from './roles.ts'
import { packedSize, sessionPolicies } from './session-policies.ts'

/** Somebody whom an identity provider vouches for. */
export interface Federation {
  /** `sts:AssumeRoleWithSAML` */
  readonly action: string
  /** ARN of the provider, as trust policies name it. */
  readonly provider: string
  readonly sessionName: string
  /** The provider's condition keys, in lower case. */
  readonly keys: Readonly<Record<string, string>>
  readonly webIdentityProvider?: string | undefined
}

/** The account that a role belongs to; without the role there is nobody to ask.
 * @throws AwsFailure AccessDenied, ValidationException */
export function roleAccount(input: Input, context: OperationContext, action: string): AccountState {
  const found = roleOfArn(requiredText(input, 'RoleArn'), context.cloud)
  if (found === undefined) throw notAuthorized(action)
  return found.account
}

/** Gives a role to somebody from outside, if its trust policy names the provider.
 * @throws AwsFailure AccessDenied, ValidationException, MalformedPolicyDocumentException */
export function assumeFederatedRole(
  input: Input,
  context: OperationContext,
  federation: Federation,
): Output {
  const { call, chance, cloud } = context
  const { action, provider, sessionName } = federation
  const resource = requiredText(input, 'RoleArn')
  const found = roleOfArn(resource, cloud)
  if (found === undefined) throw notAuthorized(action)
  const { account, role } = found
  const { number } = account
  const keys = callerKeys(context, { action, resource, keys: federation.keys })
  const asker = { account: number, arns: [], federated: provider }
  const trust = trustOf({ action, resource, keys }, role.trust, asker)
  if (trust !== 'direct') throw notAuthorized(action)
  const lasts = sessionLength(input, role)
  const policies = sessionPolicies(input, context)
  const created = Math.floor(call.at / seconds(1)) * seconds(1)
  const session = mintSession(
    cloud,
    chance,
    { account: number, created, lasts, policies },
    (facts) => ({
      kind: 'role',
      account: number,
      roleName: role.name,
      sessionName,
      session: facts,
      webIdentityProvider: federation.webIdentityProvider,
    }),
  )
  return {
    Credentials: credentialsValue(session),
    AssumedRoleUser: {
      AssumedRoleId: `${role.id}:${sessionName}`,
      Arn: roleSessionArn(number, role.name, sessionName),
    },
    ...packedSize(policies, undefined),
  }
}

function sessionLength(input: Input, role: IamRole): Duration {
  const lasts = durationOf(input, { least: 900, most: 43_200, otherwise: 3_600 })
  if (lasts <= seconds(role.maxSessionDuration)) return lasts
  throw new AwsFailure(
    'ValidationException',
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  )
}

const notAuthorized = (action: string): AwsFailure =>
  new AwsFailure('AccessDenied', `Not authorized to perform ${action}`)
