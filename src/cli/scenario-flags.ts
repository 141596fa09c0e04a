import { Option, type Command } from 'commander'
import { repeatable } from './flags.ts'

/** Flags of what makes a scenario of records. */
export interface ScenarioFlags {
  readonly title?: string
  readonly technique?: readonly string[]
  readonly detectedBy?: readonly string[]
  readonly kind?: 'attack' | 'benign'
  readonly output?: string
  readonly force?: true
}

/** Adds the flags that `import` and `capture` share. */
export function addScenarioFlags(command: Command): Command {
  return command
    .option('--title <text>', 'of the scenario: what happens, in one line')
    .addOption(
      repeatable('--technique <id>', 'of the scenario: an ATT&CK technique; can be repeated'),
    )
    .addOption(repeatable('--detected-by <rule>', 'a rule that must see it; can be repeated'))
    .addOption(
      new Option('--kind <kind>', 'what the records show')
        .choices(['attack', 'benign'])
        .default('attack'),
    )
    .option('--output <dir>', 'the folder that gets scenarios/ (default: .)')
    .option('--force', 'write over files that are there')
}
