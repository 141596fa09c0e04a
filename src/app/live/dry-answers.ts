import type { LedgerEntry } from '../../live/ledger/entry.ts'

/** What each step of the dry play answered at last. */
export function answersOf(entries: readonly LedgerEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap((entry) => (entry.kind === 'attempt' ? [[entry.step, entry.outcome]] : [])),
  )
}
