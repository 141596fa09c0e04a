import { Option, type Command } from 'commander'
import type { ImportSource } from '../../app/import/take-from.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { exitCodeOf } from '../exit-code.ts'
import { addFlags, type CommonFlags } from '../flags.ts'
import { noteInput } from '../note-input.ts'
import { addScenarioFlags, type ScenarioFlags } from '../scenario-flags.ts'
import { openTerminal } from '../terminal.ts'

interface ImportFlags extends CommonFlags, ScenarioFlags {
  readonly name?: string
  readonly asn?: string
  readonly strict?: true
  readonly from?: ImportSource
}

/** `trailproof import FILE...` */
export function addImport(program: Command): Command {
  const command = program
    .command('import <file...>')
    .description('make a scenario of recorded CloudTrail logs, anonymised (files, folders, -)')
    .addOption(
      new Option('--from <tool>', 'take the tests or logs of another tool').choices([
        'panther',
        'stratus',
        'zircolite',
      ]),
    )
    .option('--name <name>', 'the scenario’s name (default: that of the first file)')
  addScenarioFlags(command)
  addFlags(command, ['asn', 'strict'])
  return command.action(async (inputs: readonly string[], flags: ImportFlags) => {
    process.exitCode = await (flags.from === undefined
      ? runImport(inputs, flags)
      : runImportFrom(inputs, { ...flags, from: flags.from }))
  })
}

async function runImport(inputs: readonly string[], flags: ImportFlags): Promise<number> {
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const { importLog } = await import('../../app/import/import-log.ts')
  const { isAnyUnreadable } = await import('../../app/event-view.ts')
  const { importText } = await import('../../report/text/import-text.ts')
  const { report, input } = await importLog({ ...flags, inputs, stdin: process.stdin })
  await noteInput(terminal, input)
  if (flags.quiet !== true) await terminal.print([importText(report, terminal.style)])
  return exitCodeOf({
    strict: flags.strict,
    malformed: input.malformed > 0,
    unreadable: isAnyUnreadable(input),
  })
}

/** What another tool's files do not tell, or tell themselves. */
const notWithFrom = ['name', 'title'] as const

async function runImportFrom(
  inputs: readonly string[],
  flags: ImportFlags & { readonly from: ImportSource },
): Promise<number> {
  const wrong = notWithFrom.find((name) => flags[name] !== undefined)
  if (wrong !== undefined) {
    throw new TrailproofError('USAGE', `--${wrong} does not go with --from.`, {
      hint: 'Names and titles come from the other tool.',
    })
  }
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const { importTests } = await import('../../app/import/import-tests.ts')
  const { importedTestsText } = await import('../../report/text/imported-tests-text.ts')
  const report = await importTests({ ...flags, inputs })
  if (flags.quiet !== true) await terminal.print([importedTestsText(report, terminal.style)])
  const isRefused = report.remarks.some(({ kind }) => kind === 'refused')
  return exitCodeOf({ strict: flags.strict, malformed: isRefused })
}
