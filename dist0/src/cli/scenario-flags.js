import { Option } from 'commander';
import { repeatable } from './flags.js';
/** Adds the flags that `import` and `capture` share. */
export function addScenarioFlags(command) {
    return command
        .option('--title <text>', 'of the scenario: what happens, in one line')
        .addOption(repeatable('--technique <id>', 'of the scenario: an ATT&CK technique; can be repeated'))
        .addOption(repeatable('--detected-by <rule>', 'a rule that must see it; can be repeated'))
        .addOption(new Option('--kind <kind>', 'what the records show')
        .choices(['attack', 'benign'])
        .default('attack'))
        .option('--output <dir>', 'the folder that gets scenarios/ (default: .)')
        .option('--force', 'write over files that are there');
}
//# sourceMappingURL=scenario-flags.js.map