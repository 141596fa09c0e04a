import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { unwritable } from '../../app/unwritable.ts'
import type { CommonFlags } from '../flags.ts'
import { openTerminal, type Terminal } from '../terminal.ts'

interface SchemaFlags extends CommonFlags {
  readonly output?: string
}

/** `trailproof schema [name]` */
export function addSchema(program: Command): Command {
  return program
    .command('schema [name]')
    .description('print the JSON Schema of a file or an output; without a name, list them')
    .option('--output <path>', 'write there: a file, or without a name a folder for all of them')
    .action(async (name: string | undefined, flags: SchemaFlags) => {
      const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
      if (name !== undefined) await printOne(name, flags, terminal)
      else if (flags.output !== undefined) await writeAll(flags.output)
      else await printNames(terminal)
    })
}

async function printOne(name: string, { output }: SchemaFlags, terminal: Terminal): Promise<void> {
  const { jsonSchema } = await import('../../schema/json-schema.ts')
  await terminal.save(output ?? '-', [jsonSchema(name)])
}

async function writeAll(folder: string): Promise<void> {
  const { jsonSchema } = await import('../../schema/json-schema.ts')
  const { listSchemas } = await import('../../schema/list-schemas.ts')
  try {
    await mkdir(folder, { recursive: true })
    for (const { name } of listSchemas()) {
      await writeFile(join(folder, `${name}.json`), jsonSchema(name))
    }
  } catch (error) {
    throw unwritable(folder, error)
  }
}

async function printNames(terminal: Terminal): Promise<void> {
  const { listSchemas } = await import('../../schema/list-schemas.ts')
  const all = listSchemas()
  const widest = Math.max(...all.map(({ name }) => name.length))
  const lines = all.map(({ name, title }) => `${name.padEnd(widest)}  ${title}\n`)
  await terminal.print(lines)
}
