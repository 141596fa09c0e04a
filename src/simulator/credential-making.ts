import { accessKeyId, secretAccessKey } from '../aws/ids.ts'
import type { Chance } from '../time/chance.ts'
import { seconds, type Duration, type Instant } from '../time/duration.ts'
import { wholeSecond } from '../time/whole-second.ts'
import { mintSession } from './mint-session.ts'
import type { Principal, SessionFacts } from './principal.ts'
import type { AccountState } from './state/account-state.ts'
import type { CloudState } from './state/cloud-state.ts'
import type { AccessKey } from './state/iam-state.ts'

/** What an actor of the cast calls with: the id of a key or session, or who calls without any. */
export type CastCredential =
  | { readonly kind: 'key'; readonly accessKeyId: string }
  | { readonly kind: 'session'; readonly accessKeyId: string }
  | { readonly kind: 'none'; readonly principal: Principal }

/** The credential of one identity at a moment. */
export type Source = (at: Instant) => CastCredential

/** What credentials are made with. */
export interface Making {
  readonly cloud: CloudState
  readonly account: AccountState
  readonly chanceFor: (...path: readonly string[]) => Chance
}

/** A long-term key that is older than the play. */
export function newKey({ account, chanceFor }: Making, start: Instant): AccessKey {
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

/** A session that began some minutes before the start of the play and is renewed at fixed distances from then:
 * which one is in use depends on the time of the call alone, not on what was called before. */
export function renewedSession(
  { account, cloud, chanceFor }: Making,
  session: {
    readonly renewed: Duration
    readonly lasts?: Duration | undefined
    readonly terms: { readonly mfa?: boolean | undefined; readonly fromConsole?: boolean }
    readonly principal: (facts: SessionFacts) => Principal
  },
): Source {
  const { renewed } = session
  const first = wholeSecond(cloud.start) - seconds(60 + chanceFor('begin').below(600))
  const made = new Map<number, CastCredential>()
  return (at) => {
    const count = Math.floor((at - first) / renewed)
    const known = made.get(count)
    if (known !== undefined) return known
    const { accessKeyId: id } = mintSession(
      { cloud, chance: chanceFor(String(count)) },
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
