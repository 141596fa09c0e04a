import { Option, type Command } from 'commander'
import type { NewlyWritten } from '../../app/new/new-file.ts'
import type { NewRuleType } from '../../app/new/rule-template.ts'
import { printable } from '../../diagnostic/printable.ts'
import { repeatable, type CommonFlags } from '../flags.ts'
import { openTerminal } from '../terminal.ts'

interface NewFlags extends CommonFlags {
  readonly output?: string
}

/** `trailproof new scenario NAME`, `trailproof new rule NAME` */
export function addNew(program: Command): Command {
  const command = program.command('new').description('write a first scenario or rule that verifies')
  command
    .command('scenario <name>')
    .description('write scenarios/NAME.ts')
    .addOption(
      repeatable('--technique <id>', 'an ATT&CK technique; can be repeated (default: T1136.003)'),
    )
    .option('--output <dir>', 'the folder that has scenarios/ (default: .)')
    .action(async (name: string, flags: NewFlags & { readonly technique?: readonly string[] }) => {
      const { newScenario } = await import('../../app/new/new-file.ts')
      await tell(await newScenario(name, flags), flags)
    })
  command
    .command('rule <name>')
    .description('write rules/NAME.toml')
    .addOption(
      new Option('--type <type>', 'what kind of rule')
        .choices(['query', 'eql', 'esql', 'threshold', 'new_terms'])
        .default('query'),
    )
    .option('--output <dir>', 'the folder that has rules/ (default: .)')
    .action(async (name: string, flags: NewFlags & { readonly type: NewRuleType }) => {
      const { newRule } = await import('../../app/new/new-file.ts')
      await tell(await newRule(name, flags), flags)
    })
  return command
}

async function tell(written: NewlyWritten, flags: NewFlags): Promise<void> {
  if (flags.quiet === true) return
  const terminal = openTerminal({ color: flags.color, quiet: false })
  const lines = [`wrote  ${written.file}`, '', 'Next:', ...written.next.map((line) => `  ${line}`)]
  await terminal.print([`${lines.map(printable).join('\n')}\n`])
}
