import type { Command } from 'commander'
import { exitCodes } from '../../exit-code.ts'
import { openTerminal } from '../../terminal.ts'
import { addAccountFlags, liveOptions, type LiveFlags } from './live-flags.ts'

/** `trailproof live cleanup [RUN...]` */
export function addLiveCleanup(live: Command): void {
  const command = live
    .command('cleanup [run...]')
    .description('take back what runs left behind, from their ledgers (default: all that are open)')
  addAccountFlags(command)
  command.action(async (only: readonly string[], flags: LiveFlags) => {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
    const { cleanUp } = await import('../../../app/live/cleanup.ts')
    const { liveCleanupText } = await import('../../../report/text/live-run-text.ts')
    const cleaned = await cleanUp(only, liveOptions(flags))
    await terminal.print([liveCleanupText(cleaned, terminal.style)])
    const isLeft = cleaned.some(({ leftovers }) => leftovers.length > 0)
    process.exitCode = isLeft ? exitCodes.differs : exitCodes.ok
  })
}
