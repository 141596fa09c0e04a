import type { Actor } from '../scenario/actor.ts'
import type { Identity } from '../scenario/identity.ts'
import type { Chance } from '../time/chance.ts'
import type { Instant } from '../time/duration.ts'
import type { CastCredential, Source } from './credential-making.ts'
import { newSource } from './credential-sources.ts'
import type { AccountState } from './state/account-state.ts'
import type { CloudState } from './state/cloud-state.ts'

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
