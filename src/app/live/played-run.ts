import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { LedgerEntry } from '../../live/ledger/entry.ts'
import { defaultRuns, knownRuns, type KnownRun } from './run-files.ts'

/** A run that played its case to the end. */
export type PlayedRun = KnownRun & {
  readonly played: Extract<LedgerEntry, { readonly kind: 'played' }>
}

/** Reads the ledger of a run that played its case.
 * @throws TrailproofError RUN_UNKNOWN, RUN_NOT_PLAYED, LEDGER_BROKEN */
export function playedRun(
  run: string,
  { runs = defaultRuns }: { readonly runs?: string | undefined },
): PlayedRun {
  const [known] = knownRuns(runs, [run])
  const played = known?.entries.find((entry) => entry.kind === 'played')
  if (known !== undefined && played !== undefined) return { ...known, played }
  throw new TrailproofError('RUN_NOT_PLAYED', `The run "${run}" did not play its case.`, {
    hint: 'Its ledger tells how far it came; play it again by `trailproof live run`.',
  })
}
