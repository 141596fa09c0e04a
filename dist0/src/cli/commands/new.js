import { Option } from 'commander';
import { printable } from '../../diagnostic/printable.js';
import { repeatable } from '../flags.js';
import { openTerminal } from '../terminal.js';
/** `trailproof new scenario NAME`, `trailproof new rule NAME` */
export function addNew(program) {
    const command = program.command('new').description('write a first scenario or rule that verifies');
    command
        .command('scenario <name>')
        .description('write scenarios/NAME.ts')
        .addOption(repeatable('--technique <id>', 'an ATT&CK technique; can be repeated (default: T1136.003)'))
        .option('--output <dir>', 'the folder that has scenarios/ (default: .)')
        .action(async (name, flags) => {
        const { newScenario } = await import('../../app/new/new-file.js');
        await tell(await newScenario(name, flags), flags);
    });
    command
        .command('rule <name>')
        .description('write rules/NAME.toml')
        .addOption(new Option('--type <type>', 'what kind of rule')
        .choices(['query', 'eql', 'esql', 'threshold', 'new_terms'])
        .default('query'))
        .option('--output <dir>', 'the folder that has rules/ (default: .)')
        .action(async (name, flags) => {
        const { newRule } = await import('../../app/new/new-file.js');
        await tell(await newRule(name, flags), flags);
    });
    return command;
}
async function tell(written, flags) {
    if (flags.quiet === true)
        return;
    const terminal = openTerminal({ color: flags.color, quiet: false });
    const lines = [`wrote  ${written.file}`, '', 'Next:', ...written.next.map((line) => `  ${line}`)];
    await terminal.print([`${lines.map(printable).join('\n')}\n`]);
}
//# sourceMappingURL=new.js.map