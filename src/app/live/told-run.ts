import type { LedgerEntry } from '../../live/ledger/entry.ts'
import type { RunEvent } from '../../live/run-event.ts'
import type { LiveRunEvent, LiveRunPart } from '../../report/live-run-event.ts'
import { answersOf } from './dry-answers.ts'

/** What a run has told so far. */
export interface ToldRun {
  readonly tell: (event: RunEvent) => void
  /** How many calls were answered. */
  readonly calls: () => number
  /** How many of them were made again. */
  readonly repeated: () => number
}

/** Counts the calls of a run and passes on what it tells, with what the dry play knows of it. */
export function toldRun(
  dry: readonly LedgerEntry[],
  onEvent: ((event: LiveRunEvent) => void) | undefined,
): ToldRun {
  const planned = answersOf(dry)
  const counts = callsOf(dry)
  let calls = 0
  let repeated = 0
  return {
    calls: () => calls,
    repeated: () => repeated,
    tell: (event) => {
      if (event.kind === 'part') {
        onEvent?.({ ...event, calls: counts.get(event.part) })
      } else if (event.kind === 'answer') {
        calls += 1
        if (event.againIn !== undefined) repeated += 1
        onEvent?.({ ...event, planned: planned.get(event.step) })
      } else {
        onEvent?.(event)
      }
    },
  }
}

/** How many calls each part of a dry play makes. */
function callsOf(dry: readonly LedgerEntry[]): ReadonlyMap<LiveRunPart, number> {
  const counts = new Map<LiveRunPart, number>()
  for (const entry of dry) {
    if (entry.kind !== 'attempt') continue
    const part = partOf(entry)
    counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return counts
}

function partOf({ phase, step }: { readonly phase: string; readonly step: string }): LiveRunPart {
  if (phase === 'world') return 'world'
  if (phase === 'undo') return step.startsWith('sweep/') ? 'sweep' : 'undo'
  return 'play'
}
