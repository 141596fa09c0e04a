import type { Actor } from '../scenario/actor.ts'
import type { Instant } from '../time/duration.ts'
import { AwsFailure } from './aws-failure.ts'
import type { CastCredential } from './credential-making.ts'
import type { Principal } from './principal.ts'
import { accountOf, type CloudState } from './state/cloud-state.ts'

/** What is said of a request whose credentials are not accepted. */
type Complaint = 'invalid' | 'expired' | 'signature'

/** Finds out who calls.
 * @throws AwsFailure for credentials that AWS does not accept; CloudTrail has no record of such calls: nobody's account is known */
export function identify(request: {
  readonly cloud: CloudState
  readonly service: string
  readonly at: Instant
  readonly credential: CastCredential | Extract<Actor['identity'], { readonly kind: 'credentials' }>
}): Principal {
  const { cloud, service, at, credential } = request
  if (credential.kind === 'none') return credential.principal
  const found =
    credential.kind === 'credentials'
      ? lookUp(cloud, credential.credentials, at)
      : (principalOf(cloud, credential.accessKeyId, at) ?? 'invalid')
  if (typeof found === 'string') throw complaint(service, found)
  if (!exists(found, cloud)) throw complaint(service, 'invalid')
  // GetSessionToken's sessions reach IAM only with MFA; IAM then knows no such token.
  const user = found.kind === 'user' || found.kind === 'federated-user' ? found : undefined
  const session = user?.session
  if (service === 'iam' && session !== undefined && !session.mfa && !session.fromConsole) {
    throw complaint(service, 'invalid')
  }
  return found
}

function lookUp(
  cloud: CloudState,
  given: Extract<Actor['identity'], { readonly kind: 'credentials' }>['credentials'],
  at: Instant,
): Principal | Complaint {
  const id = given.AccessKeyId ?? ''
  const session = cloud.sessions.get(id)
  if (session !== undefined && session.token !== given.SessionToken) return 'invalid'
  const secret = session?.secret ?? cloud.keys.get(id)?.key.secret
  if (secret !== undefined && secret !== given.SecretAccessKey) return 'signature'
  return principalOf(cloud, id, at) ?? 'invalid'
}

function principalOf(
  cloud: CloudState,
  id: string,
  at: Instant,
): Principal | Complaint | undefined {
  const session = cloud.sessions.get(id)
  if (session !== undefined) return session.expires <= at ? 'expired' : session.principal
  const owner = cloud.keys.get(id)
  return owner?.key.status === 'Active' ? owner.principal : undefined
}

/** Credentials of a user or role that was deleted in the meantime are dead. */
function exists(principal: Principal, cloud: CloudState): boolean {
  const { iam } = accountOf(cloud, principal.account)
  switch (principal.kind) {
    case 'user':
      return iam.users.has(principal.userName.toLowerCase())
    case 'role':
      return iam.roles.has(principal.roleName.toLowerCase())
    case 'federated-user':
      return iam.users.has(principal.issuerUserName.toLowerCase())
    case 'root':
    case 'service':
    case 'nobody':
      return true
    default:
      return principal satisfies never
  }
}

const codes: Readonly<Record<string, Readonly<Record<Complaint, string>>>> = {
  query: {
    invalid: 'InvalidClientTokenId',
    expired: 'ExpiredToken',
    signature: 'SignatureDoesNotMatch',
  },
  ec2: {
    invalid: 'AuthFailure',
    expired: 'RequestExpired',
    signature: 'AuthFailure',
  },
  s3: {
    invalid: 'InvalidAccessKeyId',
    expired: 'ExpiredToken',
    signature: 'SignatureDoesNotMatch',
  },
  json: {
    invalid: 'UnrecognizedClientException',
    expired: 'ExpiredTokenException',
    signature: 'InvalidSignatureException',
  },
}
const families: Readonly<Record<string, string>> = {
  iam: 'query',
  sts: 'query',
  rds: 'query',
  ses: 'query',
  elasticloadbalancing: 'query',
  elasticloadbalancingv2: 'query',
  cloudfront: 'query',
  ec2: 'ec2',
  s3: 's3',
}
const messages: Readonly<Record<Complaint, string>> = {
  invalid: 'The security token included in the request is invalid.',
  expired: 'The security token included in the request is expired',
  signature:
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
}

function complaint(service: string, what: Complaint): AwsFailure {
  const family = codes[families[service] ?? 'json']
  return new AwsFailure(family?.[what] ?? what, messages[what])
}
