import { setTimeout } from 'node:timers/promises'
import type { Command } from 'commander'
import type { LiveOptions } from '../../app/live/live-options.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { askAccount } from '../ask-account.ts'
import { exitCodes } from '../exit-code.ts'
import {
  addFlags,
  repeatable,
  ruleFlags,
  type CommonFlags,
  type ProfileFlags,
  type SourceFlags,
} from '../flags.ts'
import { openTerminal } from '../terminal.ts'

interface LiveFlags extends CommonFlags, SourceFlags, ProfileFlags {
  readonly case?: readonly string[]
  readonly sandboxes: string
  readonly endpointUrl?: string
  readonly runs?: string
  readonly keep?: true
  readonly format?: string
}

/** `trailproof live plan|run|cleanup|status` */
export function addLive(program: Command): Command {
  const live = program
    .command('live')
    .description('play scenarios in a sandbox account that you listed, and take all back')
  addPlan(live)
  addRun(live)
  addCleanup(live)
  addStatus(live)
  return live
}

const caseFlag = () =>
  repeatable('--case <name>', 'only the case of this name; can be repeated (default: the attacks)')

function addPlan(live: Command): void {
  const command = live
    .command('plan <scenario...>')
    .description('what a run would do: calls, undo, policy, alerts; nothing is called')
    .addOption(caseFlag())
    .option('--format <name>', 'text or json (default: text)')
  addFlags(command, ['scenarios', ...ruleFlags, 'seed', 'start', 'phase', 'lag'])
  command.action(async (only: readonly string[], flags: LiveFlags) => {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
    const { planLive } = await import('../../app/live/plan.ts')
    const { livePlanText } = await import('../../report/text/live-plan-text.ts')
    const plans = await planLive({ ...flags, only })
    const isJson = flags.format === 'json'
    await terminal.print([
      isJson ? `${JSON.stringify(plans, null, 2)}\n` : livePlanText(plans, terminal.style),
    ])
    process.exitCode = exitCodes.ok
  })
}

/** Flags of what calls an account. */
const addAccountFlags = (command: Command): Command =>
  command
    .option('--sandboxes <file>', 'the accounts in which attacks may be played', 'sandboxes.toml')
    .option('--endpoint-url <url>', 'an endpoint on this machine, as of trailproof serve')
    .option('--runs <dir>', 'the folder of the ledgers (default: .trailproof/runs)')

function addRun(live: Command): void {
  const command = live
    .command('run <scenario>')
    .description('play the cases of a scenario in a sandbox, one after the other')
    .addOption(caseFlag())
    .option('--keep', 'leave everything as the play left it, for cleanup')
  addAccountFlags(command)
  addFlags(command, ['scenarios', 'seed'])
  command.action(async (scenario: string, flags: LiveFlags) => {
    process.exitCode = await runLive(scenario, flags)
  })
}

async function runLive(scenario: string, flags: LiveFlags): Promise<number> {
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const { settingsOf } = await import('../../app/settings.ts')
  const { casesFor } = await import('../../app/live/cases-for.ts')
  const { liveCase } = await import('../../app/live/live-case.ts')
  const { runCase } = await import('../../app/live/run.ts')
  const { liveRunText } = await import('../../report/text/live-run-text.ts')
  const settings = settingsOf(flags)
  const stop = stopOnSignals()
  let isWrong = false
  for (const one of await casesFor({ ...flags, only: [scenario] }, settings)) {
    const playable = await liveCase(one, settings)
    if (playable.kind === 'refused') {
      throw new TrailproofError(
        'LIVE_REFUSED',
        `${scenario} ${one.scenarioCase.kind}/${one.scenarioCase.name} cannot be played live: ${playable.reasons.join('; ')}.`,
        { hint: 'Choose another by --case; `trailproof live plan` says which can be played.' },
      )
    }
    const report = await runCase(playable, {
      ...liveOptions(flags),
      keep: flags.keep,
      signal: stop,
      onEntry: (entry) => {
        if (entry.kind === 'attempt' && flags.quiet !== true && entry.phase === 'judged') {
          terminal.note(`${entry.step}  ${entry.outcome}`)
        }
      },
    })
    await terminal.print([liveRunText(report, terminal.style)])
    isWrong ||= report.broken !== undefined || report.leftovers.length > 0
    if (stop.aborted) break
  }
  return isWrong ? exitCodes.differs : exitCodes.ok
}

/** Ctrl-C and SIGTERM end the play; what was made is taken back all the same. */
function stopOnSignals(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => stop.abort(new Error(`${signal}: the run stops and takes all back.`)))
  }
  return stop.signal
}

const liveOptions = (flags: LiveFlags): LiveOptions => ({
  ...flags,
  confirm: askAccount,
  wallClock: () => Date.now(),
  sleep: async (duration, signal) => {
    if (duration > 0) await setTimeout(duration, undefined, { signal })
  },
  environment: process.env,
})

function addCleanup(live: Command): void {
  const command = live
    .command('cleanup [run...]')
    .description('take back what runs left behind, from their ledgers (default: all that are open)')
  addAccountFlags(command)
  command.action(async (only: readonly string[], flags: LiveFlags) => {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
    const { cleanUp } = await import('../../app/live/cleanup.ts')
    const { liveCleanupText } = await import('../../report/text/live-run-text.ts')
    const cleaned = await cleanUp(only, liveOptions(flags))
    await terminal.print([liveCleanupText(cleaned, terminal.style)])
    const isLeft = cleaned.some(({ leftovers }) => leftovers.length > 0)
    process.exitCode = isLeft ? exitCodes.differs : exitCodes.ok
  })
}

function addStatus(live: Command): void {
  live
    .command('status [run...]')
    .description('how runs stand, by their ledgers; nothing is called')
    .option('--runs <dir>', 'the folder of the ledgers (default: .trailproof/runs)')
    .action(async (only: readonly string[], flags: LiveFlags) => {
      const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
      const { defaultRuns, knownRuns } = await import('../../app/live/run-files.ts')
      const { liveStatusText } = await import('../../report/text/live-run-text.ts')
      const runs = knownRuns(flags.runs ?? defaultRuns, only)
      const shown = runs.map(({ begun, state, open }) => ({ ...begun, state, open }))
      await terminal.print([liveStatusText(shown, terminal.style)])
      process.exitCode = runs.some(({ state }) => state === 'open')
        ? exitCodes.differs
        : exitCodes.ok
    })
}
