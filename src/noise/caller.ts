import { arnOf, iamArn, roleSessionArn } from '../aws/arn.ts'
import type { Client } from '../aws/client.ts'
import { isoSeconds } from '../aws/dates.ts'
import type { JsonObject } from '../cloudtrail/record.ts'
import type { Instant } from '../time/duration.ts'
import type { Role, User } from './estate/principals.ts'

/** Who calls and from where, as all records of one session have it. */
export interface Caller {
  /** The account that its records go to. */
  readonly account: string
  /** Undefined for a service. */
  readonly arn: string | undefined
  /** userIdentity; an emitter of eventVersion 1.08 writes empty objects that later ones leave out. */
  readonly identity: (eventVersion: string) => JsonObject
  /** An address, or the name of the service that calls. */
  readonly address: string
  /** Undefined where a service calls, whose name then stands for it. */
  readonly client: Client | undefined
  /** The endpoint of the own network that calls go through. */
  readonly vpcEndpoint?: string | undefined
}

/** Where a caller's calls come from. */
export interface Origin {
  readonly address: string
  readonly client: Client
  readonly vpcEndpoint?: string | undefined
}

/** Temporary credentials. */
export interface Session {
  readonly key: string
  readonly created: Instant
  readonly mfa: boolean
}

/** An IAM user with a long-term key, or with a session of the console or of GetSessionToken. */
export function userCaller(user: User, origin: Origin, session?: Session): Caller {
  const { account, arn } = user
  const before = { type: 'IAMUser', principalId: user.id, arn, accountId: account }
  const { name: userName } = user
  if (session === undefined) {
    const identity = { ...before, accessKeyId: user.key, userName }
    return { account, arn, identity: () => identity, ...origin }
  }
  const start = { ...before, accessKeyId: session.key, userName }
  return {
    account,
    arn,
    identity: byVersion((empty) => ({
      ...start,
      sessionContext: {
        ...(empty ? { sessionIssuer: {}, webIdFederationData: {} } : {}),
        attributes: attributesOf(session),
      },
    })),
    ...origin,
  }
}

/** What sets a role session apart from others of its kind. */
export interface RoleSession extends Session {
  readonly name: string
  readonly ec2RoleDelivery?: '2.0' | undefined
  /** ARN of the provider that vouched for it. */
  readonly webIdentityProvider?: string | undefined
  /** ARN of the function that runs with it. */
  readonly lambdaFunction?: string | undefined
}

/** A role's session: of a person, a pipeline, an instance, a function, or of a service that works with it. */
export function roleCaller(
  role: Role,
  session: RoleSession,
  origin: Origin | { readonly invokedBy: string },
): Caller {
  const { account } = role
  const arn = roleSessionArn(account, role.name, session.name)
  const invokedBy = 'invokedBy' in origin ? origin.invokedBy : undefined
  const sessionIssuer = {
    type: 'Role',
    principalId: role.id,
    arn: role.arn,
    accountId: account,
    userName: role.name,
  }
  const identity = byVersion((empty) => ({
    type: 'AssumedRole',
    principalId: `${role.id}:${session.name}`,
    arn,
    accountId: account,
    accessKeyId: session.key,
    sessionContext: {
      sessionIssuer,
      ...federationOf(session, empty),
      attributes: attributesOf(session),
      ...(session.ec2RoleDelivery === undefined
        ? {}
        : { ec2RoleDelivery: session.ec2RoleDelivery }),
    },
    ...(invokedBy === undefined ? {} : { invokedBy }),
    ...scopeOf(session),
  }))
  return 'invokedBy' in origin
    ? { account, arn, identity, address: origin.invokedBy, client: undefined }
    : { account, arn, identity, ...origin }
}

/** A service that calls in its own name. */
export function serviceCaller(service: string, account: string): Caller {
  const identity = { type: 'AWSService', invokedBy: service }
  return { account, arn: undefined, identity: () => identity, address: service, client: undefined }
}

/** Somebody with a token of an OpenID Connect provider, who takes a role with it. */
export function webIdentityCaller(
  account: string,
  token: { readonly issuer: string; readonly audience: string; readonly subject: string },
  origin: Origin,
): Caller {
  const provider = iamArn(account, 'oidc-provider', token.issuer)
  const identity = {
    type: 'WebIdentityUser',
    principalId: `${provider}:${token.audience}:${token.subject}`,
    userName: token.subject,
    identityProvider: provider,
  }
  return { account, arn: undefined, identity: () => identity, ...origin }
}

/** A role of another account, as the owner of the role that it takes sees it. */
export function foreignCaller(
  account: string,
  from: { readonly account: string; readonly principalId: string },
  origin: Origin,
): Caller {
  const identity = {
    type: 'AWSAccount',
    principalId: from.principalId,
    accountId: from.account,
  }
  const arn = arnOf({ service: 'iam', account: from.account, resource: 'root' })
  return { account, arn, identity: () => identity, ...origin }
}

/** The same person at the sign-in page, where there is no key yet. */
export function signInCaller(user: User, origin: Origin): Caller {
  const { account, arn, id, name } = user
  const identity = {
    type: 'IAMUser',
    principalId: id,
    arn,
    accountId: account,
    userName: name,
  }
  return { account, arn, identity: () => identity, ...origin }
}

function byVersion(write: (withEmptyObjects: boolean) => JsonObject): Caller['identity'] {
  let old: JsonObject | undefined
  let current: JsonObject | undefined
  return (version) => {
    if (version === '1.08') return (old ??= write(true))
    return (current ??= write(false))
  }
}

const attributesOf = ({ created, mfa }: Session): JsonObject => ({
  creationDate: isoSeconds(created),
  mfaAuthenticated: mfa ? 'true' : 'false',
})

function federationOf({ webIdentityProvider }: RoleSession, empty: boolean): JsonObject {
  if (webIdentityProvider === undefined) return empty ? { webIdFederationData: {} } : {}
  return { webIdFederationData: { federatedProvider: webIdentityProvider, attributes: {} } }
}

function scopeOf({ lambdaFunction }: RoleSession): JsonObject {
  if (lambdaFunction === undefined) return {}
  return {
    inScopeOf: { issuerType: 'AWS::Lambda::Function', credentialsIssuedTo: lambdaFunction },
  }
}
