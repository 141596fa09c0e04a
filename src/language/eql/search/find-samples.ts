import type { SearchMatch } from '../../compiled-search.ts'
import { compareJoinKeys, type JoinKey } from './join-key.ts'
import type { JoinRows } from './join-rows.ts'

/** The first rows of a key for each filter. */
interface Bucket {
  readonly key: JoinKey
  readonly rowsOfFilter: readonly number[][]
}

/** Finds for each key under which every filter has an event of its own one set of such events, in the order of keys.
 * @example findSamples(rows, 2) // [{ members: [3, 0], key: ['host-1'] }] */
export function findSamples(rows: JoinRows, filters: number): readonly SearchMatch[] {
  const buckets = new Map<string, Bucket>()
  for (let row = 0; row < rows.length; row += 1) enter(row, rows, { buckets, filters })
  return Array.from(buckets.values())
    .sort((left, right) => compareJoinKeys(left.key, right.key))
    .flatMap(({ key, rowsOfFilter }) => {
      const members = choose(rowsOfFilter, [])
      return members === undefined ? [] : [{ members, key: key.values }]
    })
}

function enter(
  row: number,
  rows: JoinRows,
  { buckets, filters }: { readonly buckets: Map<string, Bucket>; readonly filters: number },
): void {
  for (const filter of rows.filtersOf(row)) {
    for (const key of rows.keysOf(row, filter)) {
      const bucket = buckets.get(key.text) ?? {
        key,
        rowsOfFilter: Array.from({ length: filters }, () => []),
      }
      buckets.set(key.text, bucket)
      const held = bucket.rowsOfFilter[filter]!
      // Among as many events as there are filters, one is free whatever the other filters take.
      if (held.length < filters) held.push(row)
    }
  }
}

/** One row for each filter from the given one on, none of them taken before: the first choice that works out. */
function choose(
  rowsOfFilter: readonly (readonly number[])[],
  taken: readonly number[],
): readonly number[] | undefined {
  const rows = rowsOfFilter[taken.length]
  if (rows === undefined) return taken
  for (const row of rows) {
    if (taken.includes(row)) continue
    const chosen = choose(rowsOfFilter, [...taken, row])
    if (chosen !== undefined) return chosen
  }
  return undefined
}
