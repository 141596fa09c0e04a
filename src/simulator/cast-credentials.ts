import { arnOf } from '../aws/arn.ts'
import { accessKeyId, secretAccessKey } from '../aws/ids.ts'
import { didYouMean } from '../diagnostic/nearest-name.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import type { Actor } from '../scenario/actor.ts'
import type { Identity } from '../scenario/identity.ts'
import type { Chance } from '../time/chance.ts'
import { hours, minutes, seconds, type Duration, type Instant } from '../time/duration.ts'
import { mintSession } from './mint-session.ts'
import type { Principal, SessionFacts } from './principal.ts'
import { instancesOf } from './services/ec2/instances.ts'
import { functionsOf } from './services/lambda/functions.ts'
import type { AccountState } from './state/account-state.ts'
import type { CloudState } from './state/cloud-state.ts'
import type { AccessKey } from './state/iam-state.ts'
import { permissionSetRole } from './state/permission-sets.ts'

/** What an actor of the cast calls with: the id of a key or session, or who calls without any. */
export type CastCredential =
  | { readonly kind: 'key'; readonly accessKeyId: string }
  | { readonly kind: 'session'; readonly accessKeyId: string }
  | { readonly kind: 'none'; readonly principal: Principal }

/** Gives the credential that an identity has at a moment. Actors of the same identity share it: that is how theft is played. */
export type CastCredentials = (identity: Identity, at: Instant) => CastCredential

/** Makes the long-term keys of the cast and, as time goes by, its sessions; none of it leaves a record.
 * Ids depend on the identity alone, so that another actor more or less changes nothing.
 * @throws TrailproofError ACTOR_UNKNOWN for a user, role or account that the world does not have */
export function castCredentials(options: {
  readonly cloud: CloudState
  readonly cast: readonly Actor[]
  readonly accountOf: (alias: string | undefined) => AccountState
  readonly chanceFor: (...path: readonly string[]) => Chance
}): CastCredentials {
  const { cloud, cast } = options
  const sources = new Map<string, Source>()
  const seen = new WeakMap<Identity, Source>()
  const sourceOf = (identity: Identity): Source => {
    const before = seen.get(identity)
    if (before !== undefined) return before
    const source = sourceNamed(identity)
    seen.set(identity, source)
    return source
  }
  const sourceNamed = (identity: Identity): Source => {
    const name = credentialName(identity)
    const known = sources.get(name)
    if (known !== undefined) return known
    const source = newSource(identity, {
      cloud,
      account: options.accountOf(identity.account),
      chanceFor: (...path) => options.chanceFor('credential', name, ...path),
    })
    sources.set(name, source)
    return source
  }
  for (const actor of cast) {
    if (actor.identity.kind !== 'credentials') sourceOf(actor.identity)
  }
  return (identity, at) => sourceOf(identity)(at)
}

/** What a credential's ids derive from. Whether a session would have MFA does not make another long-term key. */
function credentialName(identity: Identity): string {
  const { mfa, ...rest } = { mfa: undefined, ...identity }
  const isLongTerm = 'credential' in identity && identity.credential === 'long-term'
  const parts = Object.entries(isLongTerm ? rest : { ...rest, mfa })
  return parts
    .flatMap(([part, value]) => (value === undefined ? [] : `${part}=${String(value)}`))
    .toSorted()
    .join(' ')
}

type Source = (at: Instant) => CastCredential

interface Making {
  readonly cloud: CloudState
  readonly account: AccountState
  readonly chanceFor: (...path: readonly string[]) => Chance
}

function newSource(identity: Identity, making: Making): Source {
  const { account } = making
  switch (identity.kind) {
    case 'iam-user':
      return userSource(identity, making)
    case 'role-session':
      return roleSource(making, identity.role, {
        sessionName: identity.session,
        mfa: identity.mfa,
        renewed: hours(1),
      })
    case 'ec2-instance':
      instancesOf(account).set(identity.instance, {
        id: identity.instance,
        region: homeRegion,
        role: identity.role,
      })
      return roleSource(making, identity.role, {
        sessionName: identity.instance,
        // Credentials of an instance last about 395 minutes and are renewed about hourly.
        renewed: hours(1),
        lasts: minutes(395),
        facts: { ec2RoleDelivery: '2.0' },
      })
    case 'lambda-function': {
      const arn = functionArn(account.number, identity.functionName)
      functionsOf(account).set(arn, { name: identity.functionName, arn, role: identity.role })
      return roleSource(making, identity.role, {
        sessionName: identity.functionName,
        renewed: hours(2),
        facts: { lambdaFunctionArn: arn },
      })
    }
    case 'sso-user': {
      const role = permissionSetRole(account.number, identity.permissionSet)
      requireKnown('permission set', identity.permissionSet, declaredSets(account))
      return roleSource(making, role, { sessionName: identity.user, renewed: hours(1) })
    }
    case 'root':
      return rootSource(identity, making)
    case 'aws-service':
    case 'nobody':
      return withoutCredential(identity, account.number)
    default:
      return identity satisfies never
  }
}

const declaredSets = (account: AccountState): readonly string[] =>
  Object.keys(account.declared.permissionSets ?? {})

/** Where the cast's instances and functions run: no actor says it. */
const homeRegion = 'us-east-1'

function functionArn(account: string, name: string): string {
  return arnOf({ service: 'lambda', region: homeRegion, account, resource: `function:${name}` })
}

function withoutCredential(
  identity: Extract<Identity, { readonly kind: 'aws-service' | 'nobody' }>,
  account: string,
): Source {
  const principal: Principal =
    identity.kind === 'nobody'
      ? { kind: 'nobody', account }
      : { kind: 'service', account, service: identity.service }
  return () => ({ kind: 'none', principal })
}

function userSource(
  identity: Extract<Identity, { readonly kind: 'iam-user' }>,
  making: Making,
): Source {
  const { account, cloud } = making
  const names = [...account.iam.users.values()].map((user) => user.name)
  requireKnown('IAM user', identity.user, names)
  const user = account.iam.users.get(identity.user.toLowerCase())
  const who = {
    kind: 'user',
    account: account.number,
    userName: user?.name ?? identity.user,
  } as const
  if (identity.credential === 'console') {
    return renewedSession(making, {
      renewed: hours(12),
      terms: { mfa: identity.mfa, fromConsole: true },
      principal: (session) => ({ ...who, accessKeyId: session.accessKeyId, session }),
    })
  }
  const key = newKey(making, cloud.start)
  user?.accessKeys.set(key.id, key)
  cloud.keys.set(key.id, { key, principal: { ...who, accessKeyId: key.id } })
  return () => ({ kind: 'key', accessKeyId: key.id })
}

function rootSource(
  identity: Extract<Identity, { readonly kind: 'root' }>,
  making: Making,
): Source {
  const { account, cloud } = making
  const who = { kind: 'root', account: account.number } as const
  if (identity.credential === 'console') {
    return renewedSession(making, {
      renewed: hours(12),
      terms: { mfa: true, fromConsole: true },
      principal: (session) => ({ ...who, accessKeyId: session.accessKeyId, session }),
    })
  }
  const key = newKey(making, cloud.start)
  account.iam.root.accessKeys.set(key.id, key)
  cloud.keys.set(key.id, { key, principal: { ...who, accessKeyId: key.id } })
  return () => ({ kind: 'key', accessKeyId: key.id })
}

function newKey({ account, chanceFor }: Making, start: Instant): AccessKey {
  const chance = chanceFor('key')
  return {
    id: accessKeyId('AKIA', account.number, chance),
    secret: secretAccessKey(chance),
    // Older than the start and younger than anything that the world declares.
    created: Math.floor(start / 1000) * 1000 - seconds(86_400 + chance.below(200 * 86_400)),
    status: 'Active',
    lastUsed: undefined,
  }
}

function roleSource(
  making: Making,
  roleName: string,
  session: {
    readonly sessionName: string
    readonly mfa?: boolean | undefined
    readonly renewed: Duration
    readonly lasts?: Duration | undefined
    readonly facts?: Pick<
      Extract<Principal, { readonly kind: 'role' }>,
      'ec2RoleDelivery' | 'lambdaFunctionArn'
    >
  },
): Source {
  const { account } = making
  const names = [...account.iam.roles.values()].map((role) => role.name)
  requireKnown('role', roleName, names)
  const { sessionName, renewed, lasts, mfa, facts } = session
  return renewedSession(making, {
    renewed,
    lasts,
    terms: { mfa },
    principal: (made) => ({
      kind: 'role',
      account: account.number,
      roleName,
      sessionName,
      session: made,
      ...facts,
    }),
  })
}

/** A session that began some minutes before the start of the play and is renewed at fixed distances from then:
 * which one is in use depends on the time of the call alone, not on what was called before. */
function renewedSession(
  { account, cloud, chanceFor }: Making,
  session: {
    readonly renewed: Duration
    readonly lasts?: Duration | undefined
    readonly terms: { readonly mfa?: boolean | undefined; readonly fromConsole?: boolean }
    readonly principal: (facts: SessionFacts) => Principal
  },
): Source {
  const { renewed } = session
  const first = Math.floor(cloud.start / 1000) * 1000 - seconds(60 + chanceFor('begin').below(600))
  const made = new Map<number, CastCredential>()
  return (at) => {
    const count = Math.floor((at - first) / renewed)
    const known = made.get(count)
    if (known !== undefined) return known
    const { accessKeyId: id } = mintSession(
      cloud,
      chanceFor(String(count)),
      {
        account: account.number,
        created: first + count * renewed,
        lasts: session.lasts ?? renewed,
        ...session.terms,
      },
      session.principal,
    )
    const credential: CastCredential = { kind: 'session', accessKeyId: id }
    made.set(count, credential)
    return credential
  }
}

function requireKnown(kind: string, name: string, known: readonly string[]): void {
  if (known.some((one) => one.toLowerCase() === name.toLowerCase())) return
  throw new TrailproofError(
    'ACTOR_UNKNOWN',
    `An actor is the ${kind} "${name}", which the world does not have.`,
    {
      hint:
        didYouMean(name, known) ?? `Declare it in the world; it has ${known.join(', ') || 'none'}.`,
    },
  )
}
