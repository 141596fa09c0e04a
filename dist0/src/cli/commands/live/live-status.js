import { exitCodes } from '../../exit-code.js';
import { openTerminal } from '../../terminal.js';
import { addRunsFlag, formatOption } from './live-flags.js';
/** `trailproof live status [RUN...]` */
export function addLiveStatus(live) {
    const command = live
        .command('status [run...]')
        .description('how runs stand, by their ledgers; nothing is called')
        .addOption(formatOption());
    addRunsFlag(command).action(runStatus);
}
async function runStatus(only, flags) {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const { statusOfRuns } = await import('../../../app/live/status.js');
    const { liveStatusText } = await import('../../../report/text/live-run-text.js');
    const runs = statusOfRuns(only, flags);
    await terminal.print([
        flags.format === 'json'
            ? `${JSON.stringify(runs, null, 2)}\n`
            : liveStatusText(runs, terminal.style),
    ]);
    const isClean = runs.every((one) => one.kind === 'known' && one.state === 'clean');
    process.exitCode = isClean ? exitCodes.ok : exitCodes.differs;
}
//# sourceMappingURL=live-status.js.map