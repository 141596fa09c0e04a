import { exitCodeOfError, exitCodes } from '../../exit-code.js';
import { openTerminal } from '../../terminal.js';
import { addAccountFlags, formatOption, liveOptions } from './live-flags.js';
import { runDisplay } from './run-display.js';
/** `trailproof live cleanup [RUN...]` */
export function addLiveCleanup(live) {
    const command = live
        .command('cleanup [run...]')
        .description('take back what runs left behind, from their ledgers (default: all that are open)')
        .option('--account-settings', 'believe ledgers that tell of the account itself, as its alias')
        .addOption(formatOption());
    addAccountFlags(command);
    command.action(async (only, flags) => {
        const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
        const { cleanUp } = await import('../../../app/live/cleanup.js');
        const { liveCleanupText } = await import('../../../report/text/live-run-text.js');
        const onEvent = flags.quiet === true ? undefined : runDisplay(terminal);
        const cleaned = await cleanUp(only, { ...liveOptions(flags), onEvent });
        terminal.progress(undefined);
        await terminal.print([
            flags.format === 'json'
                ? `${JSON.stringify(cleaned, null, 2)}\n`
                : liveCleanupText(cleaned, terminal.style),
        ]);
        process.exitCode = endingOf(cleaned);
    });
}
/** A run that was refused decides before one that left something. */
function endingOf(cleaned) {
    const [refused] = cleaned.flatMap((one) => (one.kind === 'refused' ? [one.finding.code] : []));
    if (refused !== undefined)
        return exitCodeOfError(refused);
    const isLeft = cleaned.some((one) => one.kind === 'cleaned' && one.leftovers.length > 0);
    return isLeft ? exitCodes.differs : exitCodes.ok;
}
//# sourceMappingURL=live-cleanup.js.map