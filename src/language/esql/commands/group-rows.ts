import type { FieldValue } from '../../field-source.ts'
import { itemsOf } from '../functions/function-spec.ts'
import type { LateRow } from '../pipeline-builder.ts'

/** Rows that share the values of BY. */
export interface Group {
  readonly key: readonly FieldValue[]
  readonly rows: LateRow[]
}

/** Sorts rows into groups, in the order in which groups are first met. Null is a group; a row with several values in
 * a key is in the group of each, over several keys in each combination. Without keys there is one group, also of nothing. */
export function groupRows(
  rows: readonly LateRow[],
  keys: readonly ((row: LateRow) => FieldValue)[],
): readonly Group[] {
  if (keys.length === 0) return [{ key: [], rows: [...rows] }]
  const groups = new Map<string, Group>()
  for (const row of rows) {
    for (const key of combinations(keys.map((value) => value(row)))) {
      const text = JSON.stringify(key)
      const group = groups.get(text)
      if (group === undefined) groups.set(text, { key, rows: [row] })
      else group.rows.push(row)
    }
  }
  return [...groups.values()]
}

/** The rows of the input that a group's rows come from, in order. */
export function sourcesOf(rows: readonly LateRow[]): readonly number[] {
  const sources = new Set<number>()
  for (const row of rows) for (const source of row.sources) sources.add(source)
  return [...sources].sort((left, right) => left - right)
}

function combinations(values: readonly FieldValue[]): readonly (readonly FieldValue[])[] {
  let all: readonly (readonly FieldValue[])[] = [[]]
  for (const value of values) {
    const choices = typeof value === 'object' ? [...new Set(itemsOf(value))] : [value]
    all = all.flatMap((head) => choices.map((choice) => [...head, choice]))
  }
  return all
}
