import type { PipelineBuilder } from '../pipeline-builder.ts'
import type { InlineStatsCommand } from '../tree.ts'
import { compileAggregation } from './aggregation.ts'

/** INLINE STATS: what STATS computes over a group becomes columns of each of its rows; the keys move to the end.
 * A row with several values in a key finds no group of its own, so its new columns are null. */
export function compileInlineStats<E>(
  command: InlineStatsCommand,
  builder: PipelineBuilder<E>,
): void {
  const { groups, outputs, compute } = compileAggregation(command, builder)
  const columns = outputs.map(({ name, type, possible, value }) => {
    const place = builder.newLatePlace()
    return { column: { name, type, possible, place }, value, slot: place.slot }
  })
  const keySlots = groups.map((column) => builder.lateSlot(column))
  builder.late.push((rows) => {
    for (const { group, computed } of compute(rows)) {
      const values = columns.map(({ value }) => value(computed))
      for (const row of group.rows) {
        if (keySlots.some((slot) => typeof row.values[slot] === 'object')) continue
        for (const [index, { slot }] of columns.entries()) row.values[slot] = values[index]
      }
    }
    return rows
  })
  for (const { column } of columns) builder.scope.define(column)
  for (const group of groups) builder.scope.define(group)
}
