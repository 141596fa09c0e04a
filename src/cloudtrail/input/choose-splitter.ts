import { lineSplitter } from './line-splitter.ts'
import type { ReadLimits } from './limits.ts'
import type { Skim } from './skim.ts'
import type { SplitSink, Splitter } from './splitter.ts'
import { StructureSplitter } from './structure-splitter.ts'

/** Chooses how to cut a file by its first line: NDJSON by lines, so that a broken line costs itself alone, everything
 * else by structure. `start` holds the first line, or the first 64 KiB of a longer one. */
export function chooseSplitter(start: Buffer, { sink, limits, skim }: Splitting): Splitter {
  return isByLines(start.toString())
    ? lineSplitter(sink, limits, skim)
    : new StructureSplitter(sink, limits, skim)
}

/** What a splitter works with. */
export interface Splitting {
  readonly sink: SplitSink
  readonly limits: ReadLimits
  readonly skim?: Skim | undefined
}

function isByLines(start: string): boolean {
  const text = start.trimStart()
  if (text.startsWith('[')) return false
  if (!text.startsWith('{')) return true
  const end = text.indexOf('\n')
  // A file of one line; structure cuts it whether it holds one record or many.
  if (end === -1) return false
  const line = text.slice(0, end).trimEnd()
  if (/^\{\s*"Records"\s*:/.test(line)) return false
  // Pretty-printed JSON breaks its lines after these; a first line that ends otherwise is whole, or broken by itself.
  return isJson(line) || !/[{[,:]$/.test(line)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
