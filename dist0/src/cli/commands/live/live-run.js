import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { exitCodes } from '../../exit-code.js';
import { addFlags } from '../../flags.js';
import { openTerminal } from '../../terminal.js';
import { addAccountFlags, caseFlag, formatOption, liveOptions, } from './live-flags.js';
import { runDisplay } from './run-display.js';
/** `trailproof live run SCENARIO` */
export function addLiveRun(live) {
    const command = live
        .command('run <scenario>')
        .description('play the cases of a scenario in a sandbox, one after the other')
        .addOption(caseFlag())
        .option('--keep', 'leave everything as the play left it, for cleanup')
        .addOption(formatOption());
    addAccountFlags(command);
    addFlags(command, ['scenarios', 'seed']);
    command.action(async (scenario, flags) => {
        process.exitCode = await runLive(scenario, flags);
    });
}
async function runLive(scenario, flags) {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const { casesFor } = await import('../../../app/live/cases-for.js');
    const { liveCase } = await import('../../../app/live/live-case.js');
    const { settingsOf } = await import('../../../app/settings.js');
    const settings = settingsOf(flags);
    const playable = [];
    // Before any is played.
    for (const one of await casesFor({ ...flags, only: [scenario] }, settings)) {
        playable.push(refuseOthers(await liveCase(one, settings)));
    }
    const reports = [];
    try {
        await playAll(playable, { flags, terminal, reports });
    }
    finally {
        // What was played is told also where a later one is refused.
        if (flags.format === 'json')
            await terminal.print([`${JSON.stringify(reports, null, 2)}\n`]);
    }
    const isWrong = reports.some(({ broken, leftovers }) => broken !== undefined || leftovers.length > 0);
    return isWrong ? exitCodes.differs : exitCodes.ok;
}
async function playAll(playable, options) {
    const { flags, terminal, reports } = options;
    const { runCase } = await import('../../../app/live/run.js');
    const { liveRunText } = await import('../../../report/text/live-run-text.js');
    const signal = stopOnSignals(terminal, flags);
    const onEvent = flags.quiet === true ? undefined : runDisplay(terminal);
    for (const one of playable) {
        const report = await runCase(one, { ...liveOptions(flags), signal, onEvent });
        terminal.progress(undefined);
        reports.push(report);
        if (flags.format === 'text')
            await terminal.print([liveRunText(report, terminal.style)]);
        if (signal.aborted)
            break;
    }
}
/** @throws TrailproofError LIVE_REFUSED for a case that cannot be played live */
function refuseOthers(one) {
    if (one.kind === 'playable')
        return one;
    const { scenario, scenarioCase } = one;
    throw new TrailproofError('LIVE_REFUSED', `${scenario.name} ${scenarioCase.kind}/${scenarioCase.name} cannot be played live: ${one.reasons.map((reason) => reason.replace(/\.$/, '')).join('; ')}.`, { hint: 'Choose another by --case; `trailproof live plan` says which can be played.' });
}
/** Signals end the play; what was made is taken back all the same. */
function stopOnSignals(terminal, { keep }) {
    const stop = new AbortController();
    const then = keep === true ? 'All is kept as it is.' : 'Wait until all is taken back.';
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            terminal.note(`${signal}: nothing more is played. ${then}`);
            stop.abort(new Error(`${signal}: the run was stopped.`));
        });
    }
    return stop.signal;
}
//# sourceMappingURL=live-run.js.map