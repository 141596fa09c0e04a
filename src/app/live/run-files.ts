import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { didYouMean } from '../../diagnostic/nearest-name.ts'
import type { LedgerEntry } from '../../live/ledger/entry.ts'
import { openEnds } from '../../live/ledger/open-ends.ts'
import { readLedger } from '../../live/ledger/ledger.ts'
import { unwritable } from '../unwritable.ts'

/** Where the ledgers of runs lie, unless told otherwise. */
export const defaultRuns: string = join('.trailproof', 'runs')

/** A run as its ledger tells it. */
export interface KnownRun {
  readonly run: string
  readonly file: string
  readonly entries: readonly LedgerEntry[]
  readonly begun: Extract<LedgerEntry, { readonly kind: 'run' }>
  readonly state: 'clean' | 'open'
  /** How many calls are still to be taken back. */
  readonly open: number
}

/** The file of a run's ledger; its folder is made. Ledgers are kept from version control.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export function ledgerFile(folder: string, run: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw unwritable(folder, cause)
  }
  return join(folder, `${run}.ndjson`)
}

/** Reads the ledgers of a folder, or those of some runs.
 * @throws TrailproofError RUN_UNKNOWN, LEDGER_BROKEN, INPUT_UNREADABLE */
export function knownRuns(folder: string, only: readonly string[] = []): readonly KnownRun[] {
  const names = runsIn(folder)
  for (const name of only) {
    if (names.includes(name)) continue
    throw new TrailproofError(
      'RUN_UNKNOWN',
      `There is no ledger of a run "${name}" in ${folder}.`,
      {
        hint:
          didYouMean(name, names) ??
          (names.length === 0 ? 'Give the folder by --runs.' : `There are ${names.join(', ')}.`),
      },
    )
  }
  return (only.length === 0 ? names : only).flatMap((name) => knownRun(folder, name) ?? [])
}

function knownRun(folder: string, run: string): KnownRun | undefined {
  const file = join(folder, `${run}.ndjson`)
  const entries = readLedger(file)
  const begun = entries.find((entry) => entry.kind === 'run')
  if (begun === undefined) return undefined
  const open = openEnds(entries).length
  const isClean = entries.some(({ kind }) => kind === 'clean')
  return { run, file, entries, begun, open, state: isClean ? 'clean' : 'open' }
}

function runsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.ndjson'))
      .map((name) => name.slice(0, -'.ndjson'.length))
      .toSorted()
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return []
    // An empty answer would say that nothing is left in the account.
    throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${folder}".`, { cause })
  }
}
