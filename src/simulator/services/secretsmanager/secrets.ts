import type { Instant } from '../../../time/duration.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, OperationContext, Permission } from '../../operation.ts'
import type { Policy } from '../../policy/policy.ts'
import { requiredText } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { regionalArn } from '../service-call.ts'
import { resourceTagKeys, type Tags } from '../tags.ts'

/** One version of a secret's value: a text, or bytes. */
export interface SecretVersion {
  readonly id: string
  readonly value: { readonly SecretString: string } | { readonly SecretBinary: Uint8Array }
  readonly created: Instant
  readonly stages: Set<string>
}

export interface Secret {
  readonly arn: string
  readonly name: string
  readonly owner: string
  readonly region: string
  readonly created: Instant
  /** By id, oldest first. */
  readonly versions: Map<string, SecretVersion>
  readonly tags: Tags
  description: string | undefined
  kmsKeyId: string | undefined
  changed: Instant
  accessed: Instant | undefined
  /** When a deletion was asked for; the secret can be restored until `deletes`. */
  deleted: { readonly at: Instant; readonly deletes: Instant } | undefined
  policy: Policy | undefined
}

/** The secrets of an account, by ARN. */
export const secretsOf: (account: AccountState) => Map<string, Secret> = stateSlot(
  () => new Map<string, Secret>(),
)

/** The account's secrets in the region of the call; those whose time to restore is over are gone. */
export function secretsHere(context: OperationContext): readonly Secret[] {
  const { account, call } = context
  const secrets = secretsOf(account)
  for (const [arn, { deleted }] of secrets) {
    if (deleted !== undefined && deleted.deletes <= call.at) secrets.delete(arn)
  }
  return [...secrets.values()].filter(({ region }) => region === call.region)
}

/** The secret that an input names by name, ARN or the ARN without its last six characters; undefined when there is none. */
export function findSecret(id: string, context: OperationContext): Secret | undefined {
  const here = secretsHere(context)
  const own = here.find(({ name, arn }) => name === id || arn === id || arn.slice(0, -7) === id)
  if (own !== undefined || !id.startsWith('arn:')) return own
  // Another account's secret is reached by its ARN alone.
  const others = [...context.cloud.accounts.values()].filter((one) => one !== context.account)
  return others.map((one) => secretsOf(one).get(id)).find((secret) => secret !== undefined)
}

/** The secret that an input names.
 * @throws AwsFailure ResourceNotFoundException */
export function secretNamed(input: Input, context: OperationContext): Secret {
  const secret = findSecret(requiredText(input, 'SecretId'), context)
  if (secret !== undefined) return secret
  throw new AwsFailure(
    'ResourceNotFoundException',
    "Secrets Manager can't find the specified secret.",
  )
}

/** The same, for calls that a secret marked for deletion refuses.
 * @throws AwsFailure ResourceNotFoundException, InvalidRequestException */
export function liveSecret(input: Input, context: OperationContext): Secret {
  const secret = secretNamed(input, context)
  if (secret.deleted === undefined) return secret
  throw new AwsFailure(
    'InvalidRequestException',
    "You can't perform this operation on the secret because it was marked for deletion.",
  )
}

/** What policies are matched against: the secret's ARN, or what it would begin with. */
export function secretArn(input: Input, context: OperationContext): string {
  const id = requiredText(input, 'SecretId')
  const found = findSecret(id, context)
  if (found !== undefined) return found.arn
  return id.startsWith('arn:') ? id : regionalArn('secretsmanager', `secret:${id}`, context)
}

/** Condition keys of a call on a secret. */
export function secretKeys(input: Input, context: OperationContext): Permission['keys'] {
  const id = requiredText(input, 'SecretId')
  const tags = findSecret(id, context)?.tags
  return { 'secretsmanager:secretid': id, ...resourceTagKeys(tags) }
}

/** The secret's own policy. */
export function secretPolicy(
  input: Input,
  context: OperationContext,
): Permission['resourcePolicy'] {
  const secret = findSecret(requiredText(input, 'SecretId'), context)
  return secret === undefined ? undefined : { owner: secret.owner, policy: secret.policy }
}
