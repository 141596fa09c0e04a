import type { FieldValue, Scalar } from '../../field-source.ts'
import { itemsOf } from '../../field-values.ts'
import type { LateRow } from '../pipeline-rows.ts'

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
  const groups: Group[] = []
  const root: Branch = new Map()
  for (const row of rows) {
    const values = keys.map((value) => value(row))
    if (isSingle(values)) groupAt(root, values, groups).rows.push(row)
    else for (const key of combinations(values)) groupAt(root, key, groups).rows.push(row)
  }
  return groups
}

// A level of branches for each key, the last one holding the groups: far cheaper than a text for the whole key.
type Branch = Map<Scalar | undefined, Branch | Group>
type Key = readonly (Scalar | undefined)[]

function groupAt(root: Branch, key: Key, groups: Group[]): Group {
  let branch = root
  const last = key.length - 1
  for (let index = 0; index < last; index += 1) {
    const next = branch.get(key[index])
    if (next instanceof Map) branch = next
    else {
      const made: Branch = new Map()
      branch.set(key[index], made)
      branch = made
    }
  }
  const found = branch.get(key[last])
  if (found !== undefined && !(found instanceof Map)) return found
  const group: Group = { key, rows: [] }
  groups.push(group)
  branch.set(key[last], group)
  return group
}

function isSingle(values: readonly FieldValue[]): values is Key {
  return values.every((value) => typeof value !== 'object')
}

/** The rows of the input that a group's rows come from, in order. */
export function sourcesOf(rows: readonly LateRow[]): readonly number[] {
  if (rows.length === 1) return rows[0]!.sources
  const sources = new Set<number>()
  for (const row of rows) for (const source of row.sources) sources.add(source)
  return [...sources].sort((left, right) => left - right)
}

function combinations(values: readonly FieldValue[]): readonly Key[] {
  let all: readonly Key[] = [[]]
  for (const value of values) {
    const choices = typeof value === 'object' ? [...new Set(itemsOf(value))] : [value]
    all = all.flatMap((head) => choices.map((choice) => [...head, choice]))
  }
  return all
}
