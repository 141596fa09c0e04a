import { clientWithUserAgent } from '../aws/clients/tools.ts'
import type { Actor, Credentials } from '../scenario/actor.ts'
import type { Instant } from '../time/duration.ts'
import type { HttpRequest } from './http.ts'
import { RequestFailure } from './request-failure.ts'
import { checkTime } from './signature/check-time.ts'
import type { Signed } from './signature/credential-scope.ts'
import { isSignedWith } from './signature/verify-signature.ts'

/** Who sends a request, as far as the request says. */
export interface Caller {
  readonly actor: Actor
  /** Undefined for a request without a signature. */
  readonly signed: Signed | undefined
}

/** Finds out who sends a request. A signature that does not fit is told by the cloud, in the words of the service.
 * @throws RequestFailure for signatures of another time */
export function callerOf(
  request: HttpRequest,
  options: {
    readonly signed: Signed | undefined
    readonly secretOf: (accessKeyId: string) => string | undefined
    readonly now: Instant
  },
): Caller {
  const { signed } = options
  const client = clientWithUserAgent('request', request.headers['user-agent'] ?? '')
  const origin = { place: 'request', address: 0, client }
  if (signed === undefined) {
    return { actor: { name: 'nobody', identity: { kind: 'nobody' }, ...origin }, signed }
  }
  checkTime(signed, options.now)
  const identity = {
    kind: 'credentials',
    credentials: credentialsOf(signed, request, options.secretOf),
  } as const
  return { actor: { name: signed.accessKeyId, identity, ...origin }, signed }
}

// No secret is this: the cloud compares and tells it as a wrong signature.
const wrongSecret = ''

function credentialsOf(
  signed: Signed,
  request: HttpRequest,
  secretOf: (accessKeyId: string) => string | undefined,
): Credentials {
  const secret = secretOf(signed.accessKeyId)
  const fits = secret !== undefined && isSignedWith(secret, signed, request)
  return {
    AccessKeyId: signed.accessKeyId,
    SecretAccessKey: fits ? secret : wrongSecret,
    SessionToken: signed.sessionToken,
  }
}

/** What STS answers without credentials. */
const unsignedOperations: ReadonlySet<string> = new Set([
  'AssumeRoleWithSAML',
  'AssumeRoleWithWebIdentity',
])

/** @throws RequestFailure MissingAuthenticationToken for a request that has to be signed and is not */
export function requireSignature({ signed }: Caller, operation: string): void {
  if (signed !== undefined || unsignedOperations.has(operation)) return
  throw new RequestFailure(
    'MissingAuthenticationToken',
    'Request is missing Authentication Token',
    { status: 403 },
  )
}
