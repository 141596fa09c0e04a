import { itemsOf } from '../../field-values.ts'
import type { PipelineBuilder } from '../pipeline-builder.ts'
import { valueAt, type LateRow } from '../pipeline-rows.ts'
import type { MvExpandCommand } from '../tree.ts'

/** MV_EXPAND: one row a value; a row without a value stays. Only the column itself belongs to the window from there: what
 * other columns decide, they decide alike for all rows of an event, before or after. */
export function compileMvExpand<E>({ name }: MvExpandCommand, builder: PipelineBuilder<E>): void {
  const column = builder.column(name.text, name.span)
  const from = builder.slots.of(column)
  const place = builder.slots.newPlace()
  builder.late.push((rows) =>
    rows.flatMap((row): readonly LateRow[] => {
      const value = valueAt(row, from)
      if (typeof value !== 'object') {
        row.values[place.slot] = value
        return [row]
      }
      return itemsOf(value).map((item) => {
        const values = [...row.values]
        values[place.slot] = item
        return { values, sources: row.sources, compute: row.compute }
      })
    }),
  )
  builder.expandedPlaces.add(place)
  builder.scope.replace({ ...column, place })
}
