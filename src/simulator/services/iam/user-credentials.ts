import type { Instant } from '../../../time/duration.ts'
import { invalid, requiredText } from '../../read-input.ts'
import type { Input } from '../../operation.ts'
import type { AccountState } from '../../state/account-state.ts'
import type { IamUser } from '../../state/iam-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import type { SshKey } from './ssh-key.ts'

export type CredentialStatus = 'Active' | 'Inactive'

/** The certificate by which a user signs SOAP requests. */
export interface SigningCertificate {
  readonly id: string
  readonly body: string
  readonly uploaded: Instant
  status: CredentialStatus
}

/** A key by which a user reaches CodeCommit. */
export interface SshPublicKey {
  readonly id: string
  readonly key: SshKey
  readonly uploaded: Instant
  status: CredentialStatus
}

/** A name and a password, or an API key, that one service alone takes. */
export interface ServiceCredential {
  readonly id: string
  readonly service: string
  /** What the service knows the user by. */
  readonly alias: string
  readonly created: Instant
  readonly expires: Instant | undefined
  secret: string
  status: CredentialStatus
}

/** What a user, or root, has beside access keys, password and MFA devices; each by its id. */
export interface UserCredentials {
  readonly certificates: Map<string, SigningCertificate>
  readonly sshKeys: Map<string, SshPublicKey>
  readonly services: Map<string, ServiceCredential>
}

// By the user's unique id, which another name does not change, and which nobody gets again.
const slot = stateSlot(() => new Map<string, UserCredentials>())

/** The credentials of a user; of root where there is none. */
export function credentialsOf(user: IamUser | undefined, account: AccountState): UserCredentials {
  const all = slot(account)
  const owner = user?.id ?? account.number
  const known = all.get(owner)
  if (known !== undefined) return known
  const made = { certificates: new Map(), sshKeys: new Map(), services: new Map() }
  all.set(owner, made)
  return made
}

/** The status that an Update call sets.
 * @throws AwsFailure ValidationException */
export function statusOf(input: Input): CredentialStatus {
  const status = requiredText(input, 'Status')
  if (status === 'Active' || status === 'Inactive') return status
  throw invalid(
    `Value '${status}' at 'status'`,
    'Member must satisfy enum value set: [Active, Inactive, Expired]',
  )
}
