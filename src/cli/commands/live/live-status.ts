import type { Command } from 'commander'
import { exitCodes } from '../../exit-code.ts'
import { openTerminal } from '../../terminal.ts'
import { addRunsFlag, formatOption, type LiveFlags } from './live-flags.ts'

/** `trailproof live status [RUN...]` */
export function addLiveStatus(live: Command): void {
  const command = live
    .command('status [run...]')
    .description('how runs stand, by their ledgers; nothing is called')
    .addOption(formatOption())
  addRunsFlag(command).action(runStatus)
}

async function runStatus(
  only: readonly string[],
  flags: LiveFlags & { readonly format: 'text' | 'json' },
): Promise<void> {
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const { statusOfRuns } = await import('../../../app/live/status.ts')
  const { liveStatusText } = await import('../../../report/text/live-run-text.ts')
  const runs = statusOfRuns(only, flags)
  await terminal.print([
    flags.format === 'json'
      ? `${JSON.stringify(runs, null, 2)}\n`
      : liveStatusText(runs, terminal.style),
  ])
  const isClean = runs.every((one) => one.kind === 'known' && one.state === 'clean')
  process.exitCode = isClean ? exitCodes.ok : exitCodes.differs
}
