import type { Command } from 'commander'
import { printable } from '../../diagnostic/printable.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { plural } from '../../report/text/plural.ts'
import { exitCodes } from '../exit-code.ts'
import {
  addFlags,
  profileFlags,
  repeatable,
  ruleFlags,
  type CommonFlags,
  type ProfileFlags,
  type SourceFlags,
} from '../flags.ts'
import { openTerminal } from '../terminal.ts'

interface BundleFlags extends CommonFlags, SourceFlags, ProfileFlags {
  readonly output?: string
  readonly rule?: readonly string[]
  readonly case?: readonly string[]
}

/** `trailproof bundle SCENARIO --output PATH` */
export function addBundle(program: Command): Command {
  const command = program
    .command('bundle <scenario>')
    .description('put together what proves a verdict, to attach to a pull request')
    .option('--output <path>', 'a folder, or a file that ends in .zip or .tar.gz')
    .addOption(repeatable('--rule <name>', 'only the rule of this name or id; can be repeated'))
    .addOption(repeatable('--case <kind/name>', 'only this case; can be repeated'))
  addFlags(command, [...ruleFlags, 'scenarios', 'golden', ...profileFlags])
  return command.action(async (scenario: string, flags: BundleFlags) => {
    process.exitCode = await runBundle(scenario, flags)
  })
}

async function runBundle(scenario: string, flags: BundleFlags): Promise<number> {
  const { output } = flags
  if (output === undefined || output === '-') {
    throw new TrailproofError('USAGE', 'A bundle is a folder or an archive.', {
      hint: `Say which: --output ${scenario}.zip.`,
    })
  }
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const { allowBundle, writeBundle } = await import('../../app/bundle/write-bundle.ts')
  const { makeBundle } = await import('../../app/bundle/make-bundle.ts')
  const { renderBundle } = await import('../render-bundle.ts')
  const { verifyFailed } = await import('../../report/verify-failed.ts')
  allowBundle(output)
  const bundle = await makeBundle({
    ...flags,
    scenario,
    onProgress: terminal.progress,
  })
  terminal.progress(undefined)
  const files = renderBundle(bundle)
  await writeBundle(output, files)
  if (flags.quiet !== true) {
    const counts = [plural(files.size, 'file'), plural(bundle.alerts.length, 'alert')].join(', ')
    terminal.line(`${printable(output)}: ${counts}. See it again there: ${bundle.replayLine}`)
  }
  return verifyFailed(bundle.report) ? exitCodes.differs : exitCodes.ok
}
