import type { Command } from 'commander'
import type { CleanedRun } from '../../../app/live/cleanup.ts'
import { exitCodeOfError, exitCodes } from '../../exit-code.ts'
import { openTerminal } from '../../terminal.ts'
import { addAccountFlags, liveOptions, type LiveFlags } from './live-flags.ts'

interface CleanupFlags extends LiveFlags {
  readonly accountSettings?: true
}

/** `trailproof live cleanup [RUN...]` */
export function addLiveCleanup(live: Command): void {
  const command = live
    .command('cleanup [run...]')
    .description('take back what runs left behind, from their ledgers (default: all that are open)')
    .option('--account-settings', 'believe ledgers that tell of the account itself, as its alias')
  addAccountFlags(command)
  command.action(async (only: readonly string[], flags: CleanupFlags) => {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
    const { cleanUp } = await import('../../../app/live/cleanup.ts')
    const { liveCleanupText } = await import('../../../report/text/live-run-text.ts')
    const cleaned = await cleanUp(only, liveOptions(flags))
    await terminal.print([liveCleanupText(cleaned, terminal.style)])
    process.exitCode = endingOf(cleaned)
  })
}

/** A run that was refused decides before one that left something. */
function endingOf(cleaned: readonly CleanedRun[]): number {
  const [refused] = cleaned.flatMap((one) => (one.kind === 'refused' ? [one.finding.code] : []))
  if (refused !== undefined) return exitCodeOfError(refused)
  const isLeft = cleaned.some((one) => one.kind === 'cleaned' && one.leftovers.length > 0)
  return isLeft ? exitCodes.differs : exitCodes.ok
}
