import { Command, CommanderError } from 'commander';
import { findingOf } from '../diagnostic/finding.js';
import { formatFinding } from '../diagnostic/format-finding.js';
import { isTrailproofError } from '../diagnostic/trailproof-error.js';
import { bugText } from './bug-text.js';
import { commands } from './commands/commands.js';
import { endOnLostOutput, endOnSignals } from './end-early.js';
import { exitCodeOfError, exitCodes } from './exit-code.js';
import { usageError } from './usage-error.js';
import { version } from './version.js';
/** Runs the command line: reads the arguments, does the work, sets the exit code. */
export async function run(argv) {
    endOnLostOutput();
    endOnSignals();
    try {
        if (argv.length === 0)
            program().outputHelp();
        else
            await program().parseAsync([...argv], { from: 'user' });
    }
    catch (error) {
        process.exitCode = report(error, argv);
    }
}
// Errors are written by `report`. Lines of help longer than this are hard to read, whatever the terminal's width.
const output = {
    writeErr: () => undefined,
    getOutHelpWidth: () => Math.min(process.stdout.isTTY ? process.stdout.columns : 120, 120),
};
function program() {
    const program = new Command('trailproof')
        .description('Replay test harness and attack simulator for AWS detections')
        .version(version(), '--version', 'print the version')
        .helpOption('-h, --help', 'show help')
        .configureOutput(output)
        .showSuggestionAfterError(true)
        .enablePositionalOptions()
        .exitOverride();
    for (const add of commands)
        configure(add(program));
    return program;
}
/** Gives a command what all have. Subcommands inherit nothing by themselves. */
function configure(command) {
    command
        .option('--no-color', 'no colours')
        .option('--quiet', 'no progress, and only what is not as it should be')
        .configureOutput(output)
        .exitOverride();
    for (const inner of command.commands)
        configure(inner);
}
function report(error, argv) {
    if (error instanceof CommanderError) {
        const usage = usageError(error, commandIn(argv, program()));
        return usage === undefined ? exitCodes.ok : report(usage, argv);
    }
    if (isTrailproofError(error)) {
        process.stderr.write(`${formatFinding(findingOf(error))}\n`);
        return exitCodeOfError(error.code);
    }
    process.stderr.write(bugText(error));
    return exitCodes.internal;
}
/** The command that arguments begin with, with those inside it: `live plan`; undefined where they begin with none. */
function commandIn([first, ...rest], { commands }) {
    const command = commands.find((one) => one.name() === first);
    if (command === undefined)
        return undefined;
    const inner = commandIn(rest, command);
    return inner === undefined ? command.name() : `${command.name()} ${inner}`;
}
//# sourceMappingURL=run.js.map