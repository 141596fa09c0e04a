import { Option, type Command } from 'commander'
import { exitCodeOf } from '../exit-code.ts'
import { addFlags, repeatable, type CommonFlags } from '../flags.ts'
import { noteInput } from '../note-input.ts'
import { openTerminal } from '../terminal.ts'

interface ImportFlags extends CommonFlags {
  readonly name?: string
  readonly title?: string
  readonly technique?: readonly string[]
  readonly detectedBy?: readonly string[]
  readonly kind?: 'attack' | 'benign'
  readonly output?: string
  readonly force?: true
  readonly asn?: string
  readonly strict?: true
}

/** `trailproof import FILE...` */
export function addImport(program: Command): Command {
  const command = program
    .command('import <file...>')
    .description('make a scenario of recorded CloudTrail logs, anonymised (files, folders, -)')
    .option('--name <name>', 'the scenario’s name (default: that of the first file)')
    .option('--title <text>', 'one line: what happens')
    .addOption(repeatable('--technique <id>', 'an ATT&CK technique; can be repeated'))
    .addOption(repeatable('--detected-by <rule>', 'a rule that must see it; can be repeated'))
    .addOption(
      new Option('--kind <kind>', 'what the log shows')
        .choices(['attack', 'benign'])
        .default('attack'),
    )
    .option('--output <dir>', 'the folder that gets scenarios/ (default: .)')
    .option('--force', 'write over files that are there')
  addFlags(command, ['asn', 'strict'])
  return command.action(async (inputs: readonly string[], flags: ImportFlags) => {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
    const { importLog } = await import('../../app/import/import-log.ts')
    const { isAnyUnreadable } = await import('../../app/event-view.ts')
    const { importText } = await import('../../report/text/import-text.ts')
    const { report, input } = await importLog({ ...flags, inputs, stdin: process.stdin })
    await noteInput(terminal, input)
    if (flags.quiet !== true) await terminal.print([importText(report, terminal.style)])
    process.exitCode = exitCodeOf({
      strict: flags.strict,
      malformed: input.malformed > 0,
      unreadable: isAnyUnreadable(input),
    })
  })
}
