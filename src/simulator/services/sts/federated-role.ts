import { roleSessionArn } from '../../../aws/arn.ts'
import { wholeSecond } from '../../../time/whole-second.ts'
import { AwsFailure } from '../../aws-failure.ts'
import { callerKeys } from '../../caller-keys.ts'
import { credentialsValue, mintSession } from '../../mint-session.ts'
import type { Input, OperationContext, Output } from '../../operation.ts'
import { trustOf } from '../../policy/evaluate.ts'
import { requiredText } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import type { IamRole } from '../../state/iam-state.ts'
import { durationOf, withinRoleLimit } from './durations.ts'
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
  const { sessionName, webIdentityProvider } = federation
  const { account, role } = trustedRole(requiredText(input, 'RoleArn'), context, federation)
  const { number } = account
  const asked = durationOf(input, { least: 900, most: 43_200, otherwise: 3_600 })
  const lasts = withinRoleLimit(asked, role)
  const policies = sessionPolicies(input, context)
  const created = wholeSecond(context.call.at)
  const terms = { account: number, created, lasts, policies }
  const session = mintSession(context, terms, (facts) => ({
    kind: 'role',
    account: number,
    roleName: role.name,
    sessionName,
    session: facts,
    webIdentityProvider,
  }))
  return {
    Credentials: credentialsValue(session),
    AssumedRoleUser: {
      AssumedRoleId: `${role.id}:${sessionName}`,
      Arn: roleSessionArn(number, role.name, sessionName),
    },
    ...packedSize(policies, undefined),
  }
}

function trustedRole(
  resource: string,
  context: OperationContext,
  { action, provider, keys }: Federation,
): { readonly account: AccountState; readonly role: IamRole } {
  const found = roleOfArn(resource, context.cloud)
  if (found === undefined) throw notAuthorized(action)
  const asker = { account: found.account.number, arns: [], federated: provider }
  const known = callerKeys(context, { action, resource, keys })
  const trust = trustOf({ action, resource, keys: known }, found.role.trust, asker)
  if (trust !== 'direct') throw notAuthorized(action)
  return found
}

/** What a token says, for the record; undefined for one that STS could not read. */
export function ifReadable<Token>(read: () => Token): Token | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof AwsFailure) return undefined
    throw error
  }
}

/** STS's refusal of an assertion or a token. */
export const invalidToken = (message: string): AwsFailure =>
  new AwsFailure('InvalidIdentityTokenException', message)

const notAuthorized = (action: string): AwsFailure =>
  new AwsFailure('AccessDenied', `Not authorized to perform ${action}`)
