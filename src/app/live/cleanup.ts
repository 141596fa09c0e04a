import { findingOf } from '../../diagnostic/finding.ts'
import { isTrailproofError } from '../../diagnostic/trailproof-error.ts'
import { openLedger, readLedger } from '../../live/ledger/ledger.ts'
import { runNames } from '../../live/names/run-names.ts'
import { isPassing } from '../../live/patience.ts'
import { takeAllBack } from '../../live/play-live.ts'
import type { Leftover } from '../../live/undo/take-back.ts'
import { chanceOf } from '../../time/chance.ts'
import type { LiveRunEvent } from '../../report/live-run-event.ts'
import type { LiveCleaned } from '../../report/live-run.ts'
import type { LiveOptions } from './live-options.ts'
import { admittedTo } from './operator-of-run.ts'
import { plainFinding } from './plain-finding.ts'
import { defaultRuns, readableRuns, type KnownRun } from './run-files.ts'

/** What `live cleanup` can be asked. */
export interface CleanUpOptions extends Omit<LiveOptions, 'confirm'> {
  /** Whether ledgers are believed where they tell of the account itself, such as its alias. */
  readonly accountSettings?: boolean | undefined
  /** Hears what goes on. */
  readonly onEvent?: ((event: LiveRunEvent) => void) | undefined
}

/** Takes back what runs left behind, from their ledgers; all open ones, or those of some ids. Doing it again does nothing.
 * What stands in the way of one run does not in that of the others.
 * @throws TrailproofError RUN_UNKNOWN */
export async function cleanUp(
  only: readonly string[],
  options: CleanUpOptions,
): Promise<readonly LiveCleaned[]> {
  const { runs, broken } = readableRuns(options.runs ?? defaultRuns, only)
  const wanted = only.length > 0 ? runs : runs.filter(({ state }) => state !== 'clean')
  const cleaned: LiveCleaned[] = []
  for (const one of wanted) {
    const { run, begun } = one
    const { account, scenario, case: id } = begun
    try {
      cleaned.push({
        kind: 'cleaned',
        run,
        account,
        scenario,
        case: id,
        leftovers: await cleanOne(one, options),
      })
    } catch (error) {
      if (!isTrailproofError(error)) throw error
      cleaned.push({ kind: 'refused', run, finding: plainFinding(findingOf(error)) })
    }
  }
  const unread = broken.map(({ run, finding }): LiveCleaned => {
    return { kind: 'refused', run, finding: plainFinding(finding) }
  })
  return [...cleaned, ...unread]
}

async function cleanOne(known: KnownRun, options: CleanUpOptions): Promise<readonly Leftover[]> {
  const { run, file, begun } = known
  const { account, regions, scenario, case: id } = begun
  const ledger = openLedger(file, { isNew: false })
  try {
    const { call, arn } = await admittedTo(known, options)
    options.onEvent?.({ kind: 'begun', run, scenario, case: id, account, ledger: file })
    return await takeAllBack(
      {
        run,
        names: runNames(run, { account, operator: arn }),
        call,
        clock: { now: options.wallClock, sleep: (duration) => options.sleep(duration) },
        ledger,
        chance: chanceOf(run, 'cleanup'),
        tell: options.onEvent,
        // Nothing that is taken back waits for something to be there.
        isPassing: (outcome) => isPassing(outcome, 'NoSuchEntity'),
      },
      // Read while nobody else writes.
      readLedger(file),
      { regions, trust: options.accountSettings === true ? 'file and account' : 'file' },
    )
  } finally {
    ledger.close()
  }
}
