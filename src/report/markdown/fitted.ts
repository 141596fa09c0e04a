/** A part of a Markdown report: what it begins and ends with always fits, of its rows as many as there is room for. */
export interface Section {
  readonly open: readonly string[]
  readonly rows: readonly string[]
  readonly close: readonly string[]
  /** What a row is, for the note on how many were left out. */
  readonly what: string
  /** The command that shows all of them. */
  readonly all: string
}

// A comment of GitHub takes 65,536 characters, a step summary 1 MiB; the host's own wrapping needs some room.
const largest = 60_000

/** Writes sections, at most 60 KB in UTF-8; rows that do not fit are counted in a note. Earlier sections take room first. */
export function fitted(sections: readonly Section[]): string {
  const fixed = sections.map(({ open, close, ...section }) =>
    bytesOf([...open, ...close, ...note(section, section.rows.length)]),
  )
  let left = largest - fixed.reduce((sum, bytes) => sum + bytes, 0)
  const lines: string[] = []
  for (const section of sections) {
    const kept: string[] = []
    for (const row of section.rows) {
      const bytes = bytesOf([row])
      if (bytes > left) break
      left -= bytes
      kept.push(row)
    }
    const cut = section.rows.length - kept.length
    // Nothing later may slip in where something more important was cut.
    if (cut > 0) left = 0
    lines.push(...section.open, ...kept, ...section.close, ...note(section, cut))
  }
  return `${lines.join('\n')}\n`
}

function note({ what, all }: Pick<Section, 'what' | 'all'>, count: number): readonly string[] {
  if (count === 0) return []
  return [
    '',
    `_${count} more left out (${what}), since this report ends at 60 KB; ${all} shows all._`,
  ]
}

const bytesOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)
