import { Option } from 'commander';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { exitCodeOf } from '../exit-code.js';
import { addFlags } from '../flags.js';
import { noteInput } from '../note-input.js';
import { addScenarioFlags } from '../scenario-flags.js';
import { openTerminal } from '../terminal.js';
/** `trailproof import FILE...` */
export function addImport(program) {
    const command = program
        .command('import <file...>')
        .description('make a scenario of recorded CloudTrail logs, anonymised (files, folders, -)')
        .addOption(new Option('--from <tool>', 'take the tests or logs of another tool').choices([
        'panther',
        'stratus',
        'zircolite',
    ]))
        .option('--name <name>', 'the scenario’s name (default: that of the first file)');
    addScenarioFlags(command);
    addFlags(command, ['asn', 'strict']);
    return command.action(async (inputs, flags) => {
        process.exitCode = await (flags.from === undefined
            ? runImport(inputs, flags)
            : runImportFrom(inputs, { ...flags, from: flags.from }));
    });
}
async function runImport(inputs, flags) {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const { importLog } = await import('../../app/import/import-log.js');
    const { isAnyUnreadable } = await import('../../app/event-view.js');
    const { importText } = await import('../../report/text/import-text.js');
    const { report, input } = await importLog({ ...flags, inputs, stdin: process.stdin });
    await noteInput(terminal, input);
    if (flags.quiet !== true)
        await terminal.print([importText(report, terminal.style)]);
    return exitCodeOf({
        strict: flags.strict,
        malformed: input.malformed > 0,
        unreadable: isAnyUnreadable(input),
    });
}
/** What another tool's files do not tell, or tell themselves. */
const notWithFrom = ['name', 'title'];
async function runImportFrom(inputs, flags) {
    const wrong = notWithFrom.find((name) => flags[name] !== undefined);
    if (wrong !== undefined) {
        throw new TrailproofError('USAGE', `--${wrong} does not go with --from.`, {
            hint: 'Names and titles come from the other tool.',
        });
    }
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const { importTests } = await import('../../app/import/import-tests.js');
    const { importedTestsText } = await import('../../report/text/imported-tests-text.js');
    const report = await importTests({ ...flags, inputs });
    if (flags.quiet !== true)
        await terminal.print([importedTestsText(report, terminal.style)]);
    const isRefused = report.remarks.some(({ kind }) => kind === 'refused');
    return exitCodeOf({ strict: flags.strict, malformed: isRefused });
}
//# sourceMappingURL=import.js.map