import { openLedger } from '../../live/ledger/ledger.ts'
import { runNames } from '../../live/names/run-names.ts'
import { isPassing } from '../../live/patience.ts'
import { takeAllBack } from '../../live/play-live.ts'
import type { Leftover } from '../../live/undo/take-back.ts'
import { chanceOf } from '../../time/chance.ts'
import type { LiveOptions } from './live-options.ts'
import { admittedTo } from './operator-of-run.ts'
import { defaultRuns, knownRuns, type KnownRun } from './run-files.ts'

/** What came of cleaning up after a run. */
export interface CleanedRun {
  readonly run: string
  readonly account: string
  readonly scenario: string
  readonly case: string
  readonly leftovers: readonly Leftover[]
}

/** Takes back what runs left behind, from their ledgers; all open ones, or those of some ids. Doing it again does nothing.
 * @throws TrailproofError GUARD_… , RUN_UNKNOWN, LEDGER_BROKEN */
export async function cleanUp(
  only: readonly string[],
  options: Omit<LiveOptions, 'confirm'>,
): Promise<readonly CleanedRun[]> {
  const known = knownRuns(options.runs ?? defaultRuns, only)
  const wanted = only.length > 0 ? known : known.filter(({ state }) => state === 'open')
  const cleaned: CleanedRun[] = []
  for (const one of wanted) cleaned.push(await cleanOne(one, options))
  return cleaned
}

async function cleanOne(
  known: KnownRun,
  options: Omit<LiveOptions, 'confirm'>,
): Promise<CleanedRun> {
  const { run, file, entries, begun } = known
  const { call, arn } = await admittedTo(known, options)
  const { account, scenario, case: id, regions } = begun
  const ledger = openLedger(file, { isNew: false })
  try {
    const leftovers = await takeAllBack(
      {
        run,
        names: runNames(run, { account, operator: arn }),
        call,
        clock: { now: options.wallClock, sleep: (duration) => options.sleep(duration) },
        ledger,
        chance: chanceOf(run, 'cleanup'),
        // Nothing that is taken back waits for something to be there.
        isPassing: (outcome) => isPassing(outcome, 'NoSuchEntity'),
      },
      entries,
      regions,
    )
    return { run, account, scenario, case: id, leftovers }
  } finally {
    ledger.close()
  }
}
