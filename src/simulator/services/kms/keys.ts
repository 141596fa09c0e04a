import type { Instant } from '../../../time/duration.ts'
import { AwsFailure } from '../../aws-failure.ts'
import { invalid, requiredText } from '../../read-input.ts'
import type { Input, OperationContext } from '../../operation.ts'
import type { Policy } from '../../policy/policy.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { regionalArn } from '../service-call.ts'
import type { Tags } from '../tags.ts'
import type { Grant } from './grants.ts'

export type KeyState =
  | { readonly kind: 'Enabled' }
  | { readonly kind: 'Disabled' }
  /** It can be brought back until `deletes`. */
  | { readonly kind: 'PendingDeletion'; readonly deletes: Instant }

export interface KmsKey {
  readonly id: string
  readonly arn: string
  readonly region: string
  /** Number of the account that it belongs to. */
  readonly owner: string
  readonly created: Instant
  readonly usage: string
  readonly isMultiRegion: boolean
  readonly tags: Tags
  readonly grants: Map<string, Grant>
  description: string
  state: KeyState
  policy: Policy
  /** The policy and what the grants add to it: what decides. */
  effective: Policy
  rotation: { readonly days: number; readonly since: Instant } | undefined
}

export interface KeyAlias {
  /** With `alias/`. */
  readonly name: string
  readonly arn: string
  readonly region: string
  readonly keyId: string
  readonly created: Instant
  readonly updated: Instant
}

interface Keys {
  /** By ARN. */
  readonly keys: Map<string, KmsKey>
  /** By ARN. */
  readonly aliases: Map<string, KeyAlias>
  /** The keys of deleted aliases, for the records of their deletion, by the alias's ARN. */
  readonly gone: Map<string, string>
}

/** The keys and aliases of an account. */
export const keysOf: (account: AccountState) => Keys = stateSlot((): Keys => ({
  keys: new Map(),
  aliases: new Map(),
  gone: new Map(),
}))

/** The account's keys in the region of the call; those whose time to come back is over are gone. */
export function keysHere({ account, call }: OperationContext): readonly KmsKey[] {
  const { keys, aliases } = keysOf(account)
  for (const [arn, { id, state }] of keys) {
    if (state.kind !== 'PendingDeletion' || state.deletes > call.at) continue
    keys.delete(arn)
    for (const alias of aliases.values()) if (alias.keyId === id) aliases.delete(alias.arn)
  }
  return [...keys.values()].filter(({ region }) => region === call.region)
}

/** ARN of what an input names by id, alias or ARN. */
export function namedArn(id: string, context: OperationContext): string {
  if (id.startsWith('arn:')) return id
  return regionalArn('kms', id.startsWith('alias/') ? id : `key/${id}`, context)
}

/** The key that an id, alias or ARN names; undefined when there is none. Another account's is reached by its ARN alone. */
export function findKey(id: string, context: OperationContext): KmsKey | undefined {
  keysHere(context)
  const arn = namedArn(id, context)
  const account = context.cloud.accounts.get(arn.split(':')[4] ?? '')
  if (account === undefined) return undefined
  const { keys, aliases } = keysOf(account)
  const target = aliases.get(arn)?.keyId
  return keys.get(target === undefined ? arn : arn.replace(/:alias\/.*$/, `:key/${target}`))
}

/** The key that an input names.
 * @throws AwsFailure NotFoundException */
export function keyNamed(input: Input, context: OperationContext, member = 'KeyId'): KmsKey {
  const id = requiredText(input, member)
  const key = findKey(id, context)
  if (key !== undefined) return key
  const arn = namedArn(id, context)
  throw new AwsFailure(
    'NotFoundException',
    arn.includes(':alias/') ? `Alias ${arn} is not found.` : `Key '${arn}' does not exist`,
  )
}

/** The same, for calls that a key must not be about to be deleted for.
 * @throws AwsFailure NotFoundException, KMSInvalidStateException */
export function standingKey(input: Input, context: OperationContext, member = 'KeyId'): KmsKey {
  const key = keyNamed(input, context, member)
  if (key.state.kind !== 'PendingDeletion') return key
  throw new AwsFailure('KMSInvalidStateException', `${key.arn} is pending deletion.`)
}

/** The same, for calls that a key must be enabled for.
 * @throws AwsFailure NotFoundException, KMSInvalidStateException, DisabledException */
export function enabledKey(input: Input, context: OperationContext, member = 'KeyId'): KmsKey {
  const key = standingKey(input, context, member)
  if (key.state.kind === 'Enabled') return key
  throw new AwsFailure('DisabledException', `${key.arn} is disabled.`)
}

/** The name of an alias that somebody may give.
 * @throws AwsFailure ValidationException, NotAuthorizedException */
export function aliasNameIn(input: Input): string {
  const name = requiredText(input, 'AliasName')
  if (!/^alias\/[\w/-]+$/.test(name)) {
    throw invalid(
      `Value '${name}' at 'aliasName'`,
      'Member must satisfy regular expression pattern: ^(alias/)[a-zA-Z0-9/_-]+$',
    )
  }
  if (name.startsWith('alias/aws/')) throw new AwsFailure('NotAuthorizedException', '')
  return name
}
