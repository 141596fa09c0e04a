import type { Command } from 'commander'
import type { CaseToPlay } from '../../../app/play-cases.ts'
import type { Settings } from '../../../app/settings.ts'
import type { RunReport } from '../../../app/live/run.ts'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { exitCodes } from '../../exit-code.ts'
import { addFlags } from '../../flags.ts'
import { openTerminal } from '../../terminal.ts'
import { addAccountFlags, caseFlag, liveOptions, type LiveFlags } from './live-flags.ts'

interface RunFlags extends LiveFlags {
  readonly keep?: true
}

/** `trailproof live run SCENARIO` */
export function addLiveRun(live: Command): void {
  const command = live
    .command('run <scenario>')
    .description('play the cases of a scenario in a sandbox, one after the other')
    .addOption(caseFlag())
    .option('--keep', 'leave everything as the play left it, for cleanup')
  addAccountFlags(command)
  addFlags(command, ['scenarios', 'seed'])
  command.action(async (scenario: string, flags: RunFlags) => {
    process.exitCode = await runLive(scenario, flags)
  })
}

async function runLive(scenario: string, flags: RunFlags): Promise<number> {
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const { casesFor } = await import('../../../app/live/cases-for.ts')
  const { settingsOf } = await import('../../../app/settings.ts')
  const { liveRunText } = await import('../../../report/text/live-run-text.ts')
  const settings = settingsOf(flags)
  const signal = stopOnSignals()
  const onStep = (step: string, outcome: string): void => {
    if (flags.quiet !== true) terminal.note(`${step}  ${outcome}`)
  }
  let isWrong = false
  for (const one of await casesFor({ ...flags, only: [scenario] }, settings)) {
    const report = await runOne(one, { flags, settings, signal, onStep })
    await terminal.print([liveRunText(report, terminal.style)])
    isWrong ||= report.broken !== undefined || report.leftovers.length > 0
    if (signal.aborted) break
  }
  return isWrong ? exitCodes.differs : exitCodes.ok
}

async function runOne(
  one: CaseToPlay,
  context: {
    readonly flags: RunFlags
    readonly settings: Settings
    readonly signal: AbortSignal
    readonly onStep: (step: string, outcome: string) => void
  },
): Promise<RunReport> {
  const { flags, settings, ...others } = context
  const { liveCase } = await import('../../../app/live/live-case.ts')
  const { runCase } = await import('../../../app/live/run.ts')
  const playable = await liveCase(one, settings)
  if (playable.kind === 'playable') {
    return runCase(playable, { ...liveOptions(flags), ...others })
  }
  const { scenario, scenarioCase } = one
  throw new TrailproofError(
    'LIVE_REFUSED',
    `${scenario.name} ${scenarioCase.kind}/${scenarioCase.name} cannot be played live: ${playable.reasons.map((reason) => reason.replace(/\.$/, '')).join('; ')}.`,
    { hint: 'Choose another by --case; `trailproof live plan` says which can be played.' },
  )
}

/** Ctrl-C and SIGTERM end the play; what was made is taken back all the same. */
function stopOnSignals(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => stop.abort(new Error(`${signal}: the run stops and takes all back.`)))
  }
  return stop.signal
}
