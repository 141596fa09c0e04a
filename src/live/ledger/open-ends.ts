import type { PlainCall } from '../../aws/inverse/inverse.ts'
import type { LedgerEntry } from './entry.ts'

/** A call of a run that is still to be taken back. */
export interface OpenEnd {
  readonly id: number
  readonly step: string
  readonly service: string
  readonly region: string
  readonly undo: readonly PlainCall[]
  /** True where the run ended between the call and its answer: whether it was made is not known. */
  readonly isDoubtful: boolean
}

/** What a ledger says is still there, the newest first: the order in which it is taken back. */
export function openEnds(entries: readonly LedgerEntry[]): readonly OpenEnd[] {
  const ends = new Map<number, OpenEnd>()
  for (const entry of entries) {
    if (entry.kind === 'intent') {
      const { id, step, service, region, undo } = entry
      ends.set(id, { id, step, service, region, undo, isDoubtful: true })
    } else if (entry.kind === 'made') {
      const end = ends.get(entry.id)
      if (end !== undefined) ends.set(entry.id, { ...end, undo: entry.undo, isDoubtful: false })
    } else if (entry.kind === 'undone') {
      ends.delete(entry.id)
    } else if (entry.kind === 'clean') {
      ends.clear()
    }
  }
  return [...ends.values()].toReversed()
}
