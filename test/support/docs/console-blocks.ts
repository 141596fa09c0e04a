/** A command of a document, and what the document says that it prints. */
export interface ConsoleCommand {
  readonly command: string
  readonly output: string
}

const block = /(?<=^```console\n)[\s\S]*?(?=^```$)/gm

/** The commands of the console blocks of a document, in order. */
export function commandsIn(markdown: string): readonly ConsoleCommand[] {
  return (markdown.match(block) ?? []).flatMap((text) =>
    text
      .split(/^\$ /m)
      .slice(1)
      .map((each) => {
        const end = each.indexOf('\n')
        return { command: each.slice(0, end), output: each.slice(end + 1) }
      }),
  )
}

/** The document with other outputs behind its commands. */
export function withOutputs(markdown: string, outputs: readonly string[]): string {
  let at = 0
  return markdown.replace(block, (text) =>
    text.replaceAll(/^\$ (.*)\n(?:(?!\$ ).*\n)*/gm, (_, command: string) => {
      const output = outputs[at] ?? ''
      at += 1
      return `$ ${command}\n${output}`
    }),
  )
}
