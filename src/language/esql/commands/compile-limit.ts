import type { PipelineBuilder } from '../pipeline-builder.ts'
import type { LimitCommand } from '../tree.ts'

/** LIMIT: the first rows. */
export function compileLimit<E>({ count }: LimitCommand, builder: PipelineBuilder<E>): void {
  builder.windowed = true
  builder.limited = true
  builder.late.push((rows) => (rows.length <= count ? rows : rows.slice(0, count)))
}
