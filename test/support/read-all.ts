import type { Reading } from '../../src/cloudtrail/input/reading.ts'
import { positionOf } from '../../src/diagnostic/span.ts'

/** Everything that a reading gives: what was read with its place, and what was said, in short. */
export interface WholeReading {
  readonly items: readonly {
    readonly name: unknown
    readonly file: string
    readonly line: number
  }[]
  readonly counts: readonly [read: number, malformed: number]
  readonly findings: readonly string[]
}

/** Goes through a reading; `name` is the eventName (or `a`) of an object. */
export async function readAll(reading: Reading): Promise<WholeReading> {
  const items: { name: unknown; file: string; line: number }[] = []
  for await (const batch of reading) {
    for (const { value, file, line } of batch) {
      items.push({ name: value['eventName'] ?? value['a'], file: stem(file), line })
    }
  }
  const { read, malformed, findings } = reading.report()
  return {
    items,
    counts: [read, malformed],
    findings: findings.map(({ code, message, span }) => {
      if (span === undefined) return `${code} ${message}`
      const { line, column } = positionOf(span)
      return `${stem(span.source.name)}:${line}:${column} ${code} ${message}`
    }),
  }
}

function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
