import { ByteText } from './byte-text.ts'
import type { ReadLimits } from './limits.ts'
import type { Skim } from './skim.ts'
import type { SplitSink, Splitter } from './splitter.ts'
import { lineFeed } from './json-bytes.ts'

/** Cuts NDJSON: one value a line. A broken line costs that line alone.
 * Chunks should have 64 KiB: V8 parses slices of longer strings at a third of the speed. */
export function lineSplitter(sink: SplitSink, limits: ReadLimits, skim?: Skim): Splitter {
  let line = 1
  let carried: Buffer[] = []
  let carriedBytes = 0
  let tooLong = false

  const takeLine = (bytes: ByteText, from: number, to: number): void => {
    if (tooLong || to - from > limits.valueBytes) sink.broken(tooLongText(limits), line)
    else if (skim?.skips(from, to) !== true) {
      const value = bytes.decoded(from, to)
      if (!isBlank(value)) sink.value(value, line)
    }
    tooLong = false
    line += 1
  }
  const takeLines = (bytes: ByteText): void => {
    const { text } = bytes
    skim?.begin(text)
    let from = 0
    for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
      takeLine(bytes, from, to)
      from = to + 1
    }
  }
  const carry = (bytes: Buffer): void => {
    carriedBytes += bytes.length
    if (carriedBytes > limits.valueBytes) tooLong = true
    if (tooLong) carried = []
    else if (bytes.length > 0) carried.push(Buffer.from(bytes))
  }
  const takeCarried = (): void => {
    const bytes = new ByteText(carried.length === 1 ? carried[0]! : Buffer.concat(carried))
    carried = []
    carriedBytes = 0
    skim?.begin(bytes.text)
    takeLine(bytes, 0, bytes.text.length)
  }
  return {
    push: (chunk) => {
      const first = chunk.indexOf(lineFeed)
      if (first === -1) return carry(chunk)
      carry(chunk.subarray(0, first))
      takeCarried()
      const last = chunk.lastIndexOf(lineFeed)
      if (last > first) takeLines(new ByteText(chunk.subarray(first + 1, last + 1)))
      carry(chunk.subarray(last + 1))
    },
    end: () => {
      if (carriedBytes > 0) takeCarried()
    },
    line: () => line,
  }
}

/** What is said of a value beyond the limit. */
export function tooLongText({ valueBytes }: ReadLimits): string {
  return `It is longer than ${valueBytes} bytes`
}

function isBlank(text: string): boolean {
  // Nearly every line begins with a brace: the cheap question comes first.
  return text.charCodeAt(0) !== 123 && text.trim() === ''
}
