import type { FieldValue } from '../../field-source.ts'
import type { LateRow } from '../pipeline-rows.ts'
import type { Output } from './aggregation.ts'
import type { Group } from './group.ts'

interface GroupRowOptions {
  /** The columns of the row, by slot. */
  readonly values: readonly Output['value'][]
  readonly isEager: boolean
}

/** The row that STATS makes of a group, which knows all rows of the group as its sources. */
export function groupRow(group: Group, { values, isEager }: GroupRowOptions): LateRow {
  const compute = (slot: number): FieldValue => values[slot]?.(group)
  const row: LateRow = {
    values: isEager ? values.map((_, slot) => compute(slot)) : [],
    get sources() {
      return group.sources()
    },
    compute,
  }
  return row
}
