import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { bugText } from '../bug-text.js';
import { addScenarioFlags } from '../scenario-flags.js';
import { openTerminal } from '../terminal.js';
import { addWorldFlags } from '../world-flags.js';
/** `trailproof capture -- COMMAND` */
export function addCapture(program) {
    const command = program
        .command('capture')
        .usage('[options] -- <command> [argument...]')
        .argument('<command...>', 'what to run, after --')
        .description('run a command against an AWS of its own: its records, alerts, or a scenario')
        .option('--records <file>', 'write the records there, one a line')
        .option('--scenario <name>', 'make a scenario of them, anonymised')
        .option('--as <user>', 'whose keys the command gets (default: the first user of the world)')
        .passThroughOptions();
    addScenarioFlags(command);
    addWorldFlags(command);
    return command.action(async (argv, flags) => {
        process.exitCode = await runCapture(argv, flags);
    });
}
async function runCapture(argv, flags) {
    refuseLoose(flags);
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const { capture } = await import('../../app/capture/capture.js');
    const { captureText } = await import('../../report/text/capture-text.js');
    const report = await capture({
        ...flags,
        command: argv,
        environment: process.env,
        wallClock: () => Date.now(),
        onBug: (error) => terminal.note(bugText(error)),
    });
    // Standard output is the command's.
    if (flags.quiet !== true)
        terminal.note(captureText(report, terminal.errorStyle));
    return report.exit;
}
/** @throws TrailproofError USAGE for what is said of a scenario that is not asked for */
function refuseLoose(flags) {
    if (flags.scenario !== undefined)
        return;
    const loose = [
        ['--title', flags.title],
        ['--technique', flags.technique],
        ['--detected-by', flags.detectedBy],
        ['--output', flags.output],
    ].find(([, value]) => value !== undefined);
    if (loose === undefined)
        return;
    throw new TrailproofError('USAGE', `${String(loose[0])} is about a scenario, and none is asked for.`, {
        hint: 'Name it: --scenario NAME.',
    });
}
//# sourceMappingURL=capture.js.map