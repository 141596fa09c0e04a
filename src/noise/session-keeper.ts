import type { Duration, Instant } from '../time/duration.ts'
import type { Caller } from './caller.ts'

/** Sessions that last over several goes of a persona, by who holds them. */
export type SessionKeeper = (
  holder: string,
  session: { readonly at: Instant; readonly begin: () => Caller },
) => { readonly caller: Caller; readonly isNew: boolean }

/** Keeps a session for as long as it lasts, then begins another. */
export function sessionKeeper(lasts: Duration): SessionKeeper {
  const kept = new Map<string, { readonly caller: Caller; readonly until: Instant }>()
  return (holder, { at, begin }) => {
    const known = kept.get(holder)
    if (known !== undefined && at < known.until) return { caller: known.caller, isNew: false }
    const caller = begin()
    kept.set(holder, { caller, until: at + lasts })
    return { caller, isNew: true }
  }
}
