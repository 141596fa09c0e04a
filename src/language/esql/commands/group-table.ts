import type { FieldValue, Scalar } from '../../field-source.ts'
import { itemsOf } from '../../field-values.ts'
import type { LateRow, RowReader } from '../pipeline-rows.ts'
import { Group, type Aggregate, type GroupKey } from './group.ts'

/** How STATS groups rows and what it computes over them. */
export interface GroupPlan {
  readonly keys: readonly ((row: LateRow) => FieldValue)[]
  /** The slots of a row that its keys are read from. */
  readonly keySlots: readonly number[]
  readonly aggregates: readonly Aggregate[]
}

/** The groups of rows that come and go. Null is a group; a row with several values in a key is in the group of each,
 * over several keys in each combination. Without keys there is one group, also of nothing. */
export class GroupTable {
  readonly #plan: GroupPlan
  readonly #rows: RowReader
  readonly #root: Branch = new Map()
  readonly #groups = new Set<Group>()
  readonly #values: FieldValue[] = []

  constructor(plan: GroupPlan, rows: RowReader) {
    this.#plan = plan
    this.#rows = rows
    if (plan.keys.length === 0) this.#groups.add(this.#newGroup([]))
  }

  enter(row: number): void {
    const key = this.#read(row)
    if (isSingle(key)) this.#groupAt(key).add(row)
    else for (const one of combinations(key)) this.#groupAt(one).add(row)
  }

  /** Takes a row away that has entered. */
  leave(row: number): void {
    const key = this.#read(row)
    if (isSingle(key)) this.#removeFrom(this.#groupAt(key), row)
    else for (const one of combinations(key)) this.#removeFrom(this.#groupAt(one), row)
  }

  /** The groups in the order in which a walk over the rows meets them. */
  groups(): readonly Group[] {
    const groups = [...this.#groups]
    for (let index = 1; index < groups.length; index += 1) {
      if (this.#compare(groups[index - 1]!, groups[index]!) > 0) return groups.sort(this.#compare)
    }
    return groups
  }

  readonly #compare = (left: Group, right: Group): number => {
    const first = left.members.at(0)
    const byRow = this.#rows.compare(first, right.members.at(0))
    if (byRow !== 0) return byRow
    const keys = this.#keysOf(first)
    return keys.findIndex(isKeyOf(left)) - keys.findIndex(isKeyOf(right))
  }

  #keysOf(row: number): readonly GroupKey[] {
    return combinations(this.#read(row))
  }

  /** Reads the keys of a row into the one list that there is for it. */
  #read(row: number): readonly FieldValue[] {
    const { keys, keySlots } = this.#plan
    const read = this.#rows.read(row, keySlots)
    for (let index = 0; index < keys.length; index += 1) this.#values[index] = keys[index]!(read)
    return this.#values
  }

  #removeFrom(group: Group, row: number): void {
    group.remove(row)
    if (group.members.length === 0 && group.key.length > 0) this.#drop(group)
  }

  #groupAt(key: GroupKey): Group {
    if (key.length === 0) return [...this.#groups][0]!
    let branch = this.#root
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
    const group = this.#newGroup([...key])
    this.#groups.add(group)
    branch.set(key[last], group)
    return group
  }

  #newGroup(key: GroupKey): Group {
    return new Group(key, { aggregates: this.#plan.aggregates, rows: this.#rows })
  }

  #drop(group: Group): void {
    this.#groups.delete(group)
    prune(this.#root, group.key, 0)
  }
}

// A level of branches for each key, the last one holding the groups: far cheaper than a text for the whole key.
type Branch = Map<Scalar | undefined, Branch | Group>

/** Takes a key out, and the branches that nothing else hangs on. */
function prune(branch: Branch, key: GroupKey, level: number): void {
  const next = branch.get(key[level])
  if (next instanceof Map) prune(next, key, level + 1)
  if (!(next instanceof Map) || next.size === 0) branch.delete(key[level])
}

function isSingle(values: readonly FieldValue[]): values is GroupKey {
  for (let index = 0; index < values.length; index += 1) {
    if (typeof values[index] === 'object') return false
  }
  return true
}

function isKeyOf({ key }: Group): (other: GroupKey) => boolean {
  return (other) => other.every((value, index) => Object.is(value, key[index]))
}

function combinations(values: readonly FieldValue[]): readonly GroupKey[] {
  let all: readonly GroupKey[] = [[]]
  for (const value of values) {
    const choices = typeof value === 'object' ? [...new Set(itemsOf(value))] : [value]
    all = all.flatMap((head) => choices.map((choice) => [...head, choice]))
  }
  return all
}
