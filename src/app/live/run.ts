import { randomBytes } from 'node:crypto'
import type { Finding } from '../../diagnostic/finding.ts'
import { caseId } from '../../golden/golden.ts'
import type { LedgerEntry } from '../../live/ledger/entry.ts'
import { openLedger } from '../../live/ledger/ledger.ts'
import { passGuard } from '../../live/guard/pass-guard.ts'
import { runNames } from '../../live/names/run-names.ts'
import { isPassing } from '../../live/patience.ts'
import { runIdLetters } from '../../live/run-id.ts'
import { playLive } from '../../live/play-live.ts'
import type { Leftover } from '../../live/undo/take-back.ts'
import { awsManagedPolicyArn } from '../../simulator/state/aws-managed-policies.ts'
import { chanceOf } from '../../time/chance.ts'
import { answersOf } from './dry-answers.ts'
import type { LiveCase } from './live-case.ts'
import type { LiveOptions } from './live-options.ts'
import { operatorOf } from './operator.ts'
import { readSandboxes } from './read-sandboxes.ts'
import { defaultRuns, ledgerFile } from './run-files.ts'

/** What came of a run. */
export interface RunReport {
  readonly run: string
  readonly ledger: string
  readonly account: string
  readonly scenario: string
  readonly case: string
  readonly broken?: Finding | undefined
  readonly leftovers: readonly Leftover[]
  readonly kept: boolean
}

type Playable = LiveCase & { readonly kind: 'playable' }

/** Plays a case in an account, once the guard has let it in, and takes all back.
 * @throws TrailproofError GUARD_… where it is not let in: then no call has changed anything */
export async function runCase(
  one: Playable,
  options: LiveOptions & {
    readonly keep?: boolean | undefined
    readonly signal?: AbortSignal | undefined
    /** Hears each attempt of a judged step: its name, and `ok` or the error's code. */
    readonly onStep?: ((step: string, outcome: string) => void) | undefined
  },
): Promise<RunReport> {
  const { scenario, scenarioCase, dry, met, boundaries } = one
  const { runs = defaultRuns, keep = false, signal } = options
  const sandboxes = readSandboxes(options.sandboxes)
  const { call, mode } = await operatorOf(options)
  const regions = regionsOf(dry.entries)
  const { sandbox, arn } = await passGuard({
    call,
    sandboxes,
    file: options.sandboxes,
    regions,
    confirm: options.confirm,
  })
  const run = newRunId()
  const account = sandbox.id
  const id = caseId(scenarioCase.kind, scenarioCase.name)
  const ledger = openLedger(ledgerFile(runs, run), { isNew: true })
  const about = { run, scenario: scenario.name, case: id, account }
  const { partition } = sandbox
  const clock = { now: options.wallClock, sleep: options.sleep }
  try {
    ledger.write({ kind: 'run', version: 1, ...about, partition, regions, mode, at: clock.now() })
    const expected = answersOf(dry.entries)
    const { broken, leftovers } = await playLive({
      scenario: { ...scenario, cast: met },
      scenarioCase,
      account,
      operator: arn,
      regions,
      boundaries,
      managedArn: awsManagedPolicyArn,
      password: () => `${randomBytes(24).toString('base64url')}aA1!`,
      keep,
      run: {
        run,
        names: runNames(run, { account, operator: arn }),
        call,
        clock,
        signal,
        ledger: {
          write: (entry) => {
            ledger.write(entry)
            if (entry.kind === 'attempt' && entry.phase === 'judged') {
              options.onStep?.(entry.step, entry.outcome)
            }
          },
        },
        chance: chanceOf(run, 'patience'),
        isPassing: (outcome, step) => isPassing(outcome, expected.get(step)),
      },
    })
    return { ...about, ledger: ledger.file, broken, leftovers, kept: keep }
  } finally {
    ledger.close()
  }
}

/** Six letters and digits: among the runs of an account none comes twice. */
const newRunId = (): string =>
  [...randomBytes(6)].map((byte) => runIdLetters[byte % runIdLetters.length]).join('')

/** Where a play makes calls; global services are called in us-east-1. */
function regionsOf(entries: readonly LedgerEntry[]): readonly string[] {
  const own = entries.flatMap((entry) =>
    entry.kind === 'attempt' && !entry.step.startsWith('sweep/') ? [entry.region] : [],
  )
  return [...new Set(own)].toSorted()
}
