import { randomBytes } from 'node:crypto'
import { caseId } from '../../golden/golden.ts'
import { openLedger } from '../../live/ledger/ledger.ts'
import { passGuard } from '../../live/guard/pass-guard.ts'
import { runNames } from '../../live/names/run-names.ts'
import { isPassing } from '../../live/patience.ts'
import { runIdLetters } from '../../live/run-id.ts'
import { playLive } from '../../live/play-live.ts'
import type { LiveRunEvent } from '../../report/live-run-event.ts'
import type { LiveRun } from '../../report/live-run.ts'
import { awsManagedPolicyArn } from '../../simulator/state/aws-managed-policies.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import { chanceOf } from '../../time/chance.ts'
import { seconds, type Duration } from '../../time/duration.ts'
import { answersOf } from './dry-answers.ts'
import type { LiveCase } from './live-case.ts'
import type { LiveOptions } from './live-options.ts'
import { operatorOf } from './operator.ts'
import { readSandboxes } from './read-sandboxes.ts'
import { regionsOf } from './regions-of.ts'
import { nextCommands } from './next-commands.ts'
import { plainFinding } from './plain-finding.ts'
import { defaultRuns, ledgerFile } from './run-files.ts'
import { toldRun } from './told-run.ts'

type Playable = LiveCase & { readonly kind: 'playable' }

/** Plays a case in an account, once the guard has let it in, and takes all back.
 * @throws TrailproofError GUARD_… where it is not let in: then no call has changed anything */
export async function runCase(
  one: Playable,
  options: LiveOptions & {
    readonly keep?: boolean | undefined
    readonly signal?: AbortSignal | undefined
    /** Hears what goes on. */
    readonly onEvent?: ((event: LiveRunEvent) => void) | undefined
  },
): Promise<LiveRun> {
  const { scenario, scenarioCase, dry, met, boundaries, synthetic } = one
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
  const told = toldRun(dry.entries, options.onEvent)
  try {
    const begun = clock.now()
    ledger.write({ kind: 'run', version: 1, ...about, partition, regions, mode, at: begun })
    const atLeast = Math.max(1, Math.round(dry.duration / 1_000))
    options.onEvent?.({ kind: 'begun', ...about, ledger: ledger.file, seconds: atLeast })
    const expected = answersOf(dry.entries)
    const { broken, leftovers } = await playLive({
      scenario: { ...scenario, cast: met },
      scenarioCase,
      account,
      operator: arn,
      regions,
      boundaries,
      mark: markOf(synthetic),
      managedArn: awsManagedPolicyArn,
      password: () => `${randomBytes(24).toString('base64url')}aA1!`,
      keep,
      run: {
        run,
        names: runNames(run, { account, operator: arn }),
        call,
        clock,
        signal,
        ledger,
        tell: told.tell,
        chance: chanceOf(run, 'patience'),
        isPassing: (outcome, step) => isPassing(outcome, expected.get(step)),
      },
    })
    const came = { broken: broken && plainFinding(broken), leftovers, kept: keep }
    return {
      ...about,
      mode,
      ledger: ledger.file,
      calls: told.calls(),
      repeated: told.repeated(),
      seconds: Math.round((clock.now() - begun) / 1_000),
      ...came,
      next: nextCommands({ run, ...came }, options),
    }
  } finally {
    ledger.close()
  }
}

/** Six letters and digits: among the runs of an account none comes twice. */
const newRunId = (): string =>
  [...randomBytes(6)].map((byte) => runIdLetters[byte % runIdLetters.length]).join('')

/** The shortest bucket in which the bundled rules count. */
const shortestBucket: Duration = seconds(10)

/** Where the clock must be for a case to begin: of one step alone it does not matter. */
function markOf({ records }: PlayedCase): Duration | undefined {
  const steps = new Set(records.flatMap(({ phase, step }) => (phase === 'judged' ? [step] : [])))
  return steps.size > 1 ? shortestBucket : undefined
}
