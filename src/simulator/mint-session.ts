import { accessKeyId, secretAccessKey, sessionToken } from '../aws/ids.ts'
import type { Chance } from '../time/chance.ts'
import type { Duration, Instant } from '../time/duration.ts'
import type { Output } from './operation.ts'
import type { Principal, SessionFacts } from './principal.ts'
import type { CloudState, Session } from './state/cloud-state.ts'

/** What a session is to remember beside its key. */
export interface SessionTerms {
  /** The account that the key's letters name: the role's, or the user's. */
  readonly account: string
  readonly created: Instant
  readonly lasts: Duration
  readonly mfa?: boolean | undefined
  readonly fromConsole?: boolean | undefined
  readonly sourceIdentity?: string | undefined
  readonly policies?: readonly string[] | undefined
  readonly tags?: Readonly<Record<string, string>> | undefined
}

/** Makes a temporary credential that works in the cloud from now on. */
export function mintSession(
  { cloud, chance }: { readonly cloud: CloudState; readonly chance: Chance },
  terms: SessionTerms,
  principalOf: (facts: SessionFacts) => Principal,
): Session {
  const facts: SessionFacts = {
    accessKeyId: accessKeyId('ASIA', terms.account, chance),
    created: terms.created,
    expires: terms.created + terms.lasts,
    mfa: terms.mfa ?? false,
    fromConsole: terms.fromConsole ?? false,
    sourceIdentity: terms.sourceIdentity,
    policies: terms.policies ?? [],
    tags: terms.tags,
  }
  const session: Session = {
    accessKeyId: facts.accessKeyId,
    secret: secretAccessKey(chance),
    token: sessionToken(chance),
    expires: facts.expires,
    principal: principalOf(facts),
  }
  cloud.sessions.set(session.accessKeyId, session)
  return session
}

/** The credentials of a session as STS answers them. */
export function credentialsValue(session: Session): Output {
  return {
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secret,
    SessionToken: session.token,
    Expiration: new Date(session.expires),
  }
}
