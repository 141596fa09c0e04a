import type { Command } from 'commander'
import { exitCodeOf } from '../exit-code.ts'
import { addFlags, type CommonFlags, type ProfileFlags } from '../flags.ts'
import { noteInput } from '../note-input.ts'
import { openTerminal } from '../terminal.ts'

interface NormalizeFlags extends CommonFlags, ProfileFlags {
  readonly output?: string
  readonly strict?: true
}

/** `trailproof normalize FILE...` */
export function addNormalize(program: Command): Command {
  const command = program
    .command('normalize <file...>')
    .description('write the ECS document of every CloudTrail record (files, folders, -)')
  addFlags(command, ['seed', 'lag', 'geoip', 'asn', 'output', 'strict'])
  return command.action(async (inputs: readonly string[], flags: NormalizeFlags) => {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
    const { normalize } = await import('../../app/normalize.ts')
    const { isAnyUnreadable } = await import('../../app/event-view.ts')
    const { lines, report } = normalize({
      ...flags,
      inputs,
      stdin: process.stdin,
      onProgress: terminal.progress,
    })
    await terminal.save(flags.output ?? '-', lines)
    terminal.progress(undefined)
    const input = report()
    await noteInput(terminal, input)
    process.exitCode = exitCodeOf({
      strict: flags.strict,
      malformed: input.malformed > 0,
      unreadable: isAnyUnreadable(input),
    })
  })
}
