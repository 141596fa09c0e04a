import { iamAccountInverses } from '../../aws/inverse/iam-account-inverses.ts'
import type { LedgerEntry } from '../../live/ledger/entry.ts'
import type { PlannedThings } from '../../report/live-plan.ts'

/** Counts what a play makes, by kind, in the order in which each first came. */
export function madeThings(entries: readonly LedgerEntry[]): readonly PlannedThings[] {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    if (entry.kind !== 'attempt' || entry.phase === 'undo' || entry.outcome !== 'ok') continue
    const [, kind] = /^Create(.+)$/.exec(entry.operation) ?? []
    if (kind === undefined || isNoThing(entry.operation)) continue
    const what = inWords(kind)
    counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  return [...counts].map(([what, count]) => ({ what, count }))
}

/** Side effects tell of those. */
const isNoThing = (operation: string): boolean =>
  operation in iamAccountInverses || operation === 'CreateServiceLinkedRole'

/** @example inWords('VirtualMFADevice') // 'virtual MFA device' */
const inWords = (kind: string): string =>
  (kind.match(/[A-Z]+(?![a-z])|[A-Z][a-z]+/g) ?? [])
    .map((word) => (/^[A-Z]{2}/.test(word) ? word : word.toLowerCase()))
    .join(' ')
