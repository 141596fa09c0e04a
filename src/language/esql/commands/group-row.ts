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
export class GroupRow implements LateRow {
  readonly values: FieldValue[]
  readonly compute: (slot: number) => FieldValue
  readonly #group: Group

  constructor(group: Group, { values, isEager }: GroupRowOptions) {
    this.#group = group
    this.compute = (slot) => values[slot]?.(group)
    this.values = isEager ? values.map((_, slot) => this.compute(slot)) : []
  }

  /** Collected when they are asked for: most rows are dropped before. */
  get sources(): readonly number[] {
    return this.#group.sources()
  }
}
