import { describe, expect, it } from 'vitest'
import { deliver, deliveryOf, type Formats } from '../../../src/cli/deliver.ts'
import type { Terminal } from '../../../src/cli/terminal.ts'
import { TrailproofError } from '../../../src/diagnostic/trailproof-error.ts'
import { styleOf } from '../../../src/report/text/style.ts'

const formats: Formats<string> = {
  text: async () => (report) => [`text of ${report}`],
  json: async () => (report) => [JSON.stringify(report)],
}

/** A terminal that keeps what it is given; files of the folder `nowhere` cannot be written. */
function aTerminal(): { readonly terminal: Terminal; readonly written: Record<string, string> } {
  const written: Record<string, string> = {}
  const textOf = async (chunks: AsyncIterable<string> | Iterable<string>): Promise<string> => {
    let text = ''
    for await (const chunk of chunks) text += chunk
    return text
  }
  const terminal: Terminal = {
    print: async (chunks) => void (written['stdout'] = await textOf(chunks)),
    line: () => undefined,
    save: async (file, chunks) => {
      if (file.startsWith('nowhere')) throw new TrailproofError('OUTPUT_UNWRITABLE', `No ${file}.`)
      written[file] = await textOf(chunks)
    },
    note: (text) => void (written['stderr'] = text),
    progress: () => undefined,
    width: 100,
    style: styleOf(false),
    errorStyle: styleOf(false),
  }
  return { terminal, written }
}

describe('deliver', () => {
  it('writes the report in every format that is asked for; one broken file stops no other', async () => {
    const { terminal, written } = aTerminal()
    const delivery = await deliveryOf({ report: ['json=nowhere/r.json', 'json=r.json'] }, formats)
    const code = await deliver('it', delivery, { terminal, quiet: false })
    expect({ code, written }).toEqual({
      code: 4,
      written: { 'r.json': '"it"', stdout: 'text of it', stderr: 'No nowhere/r.json.' },
    })
  })

  it('goes on where a format fails by a bug of ours, names it, and gives 4', async () => {
    const { terminal, written } = aTerminal()
    const broken: Formats<string> = {
      ...formats,
      junit: async () => () => {
        throw new RangeError('too \u001b long')
      },
    }
    const delivery = await deliveryOf({ report: ['junit=r.xml', 'json=r.json'] }, broken)
    const code = await deliver('it', delivery, { terminal, quiet: false })
    expect({ code, written }).toEqual({
      code: 4,
      written: {
        'r.json': '"it"',
        stdout: 'text of it',
        stderr:
          'INTERNAL  A report could not be made, which is a bug of trailproof: too \\x1b long',
      },
    })
  })

  it('writes the main report to a file with --output', async () => {
    const { terminal, written } = aTerminal()
    const delivery = await deliveryOf({ format: 'json', output: 'out.json' }, formats)
    const code = await deliver('it', delivery, { terminal, quiet: false })
    expect({ code, written }).toEqual({ code: 0, written: { 'out.json': '"it"' } })
  })

  it('loads no format but those that are asked for', async () => {
    const loaded: string[] = []
    const watched =
      (name: string): Formats<string>[string] =>
      async () => {
        loaded.push(name)
        return () => []
      }
    const all = { text: watched('text'), json: watched('json'), html: watched('html') }
    await deliveryOf({ report: ['json=r.json'] }, all)
    expect(loaded).toEqual(['json', 'text'])
  })

  it.each(['__proto__', 'constructor', ''])('has no format %j', async (format) => {
    await expect(deliveryOf({ format }, formats)).rejects.toThrow(
      `There is no format "${format}" here.`,
    )
  })
})
