import type { Command } from 'commander'
import { exitCodes } from '../../exit-code.ts'
import { openTerminal } from '../../terminal.ts'
import { addRunsFlag, type LiveFlags } from './live-flags.ts'

/** `trailproof live status [RUN...]` */
export function addLiveStatus(live: Command): void {
  const command = live
    .command('status [run...]')
    .description('how runs stand, by their ledgers; nothing is called')
  addRunsFlag(command).action(async (only: readonly string[], flags: LiveFlags) => {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
    const { defaultRuns, readableRuns } = await import('../../../app/live/run-files.ts')
    const { liveStatusText } = await import('../../../report/text/live-run-text.ts')
    const { runs, broken } = readableRuns(flags.runs ?? defaultRuns, only)
    const shown = runs.map(({ begun, state, open }) => ({ ...begun, state, open }))
    await terminal.print([liveStatusText(shown, broken, terminal.style)])
    const isOpen = runs.some(({ state }) => state !== 'clean')
    process.exitCode = isOpen || broken.length > 0 ? exitCodes.differs : exitCodes.ok
  })
}
