import type { FieldValue, Scalar } from '../../field-source.ts'
import type { Accumulator } from '../aggregates.ts'
import type { LateRow, RowReader } from '../pipeline-rows.ts'
import { MemberList } from './member-list.ts'

/** The values of BY that a group's rows share. */
export type GroupKey = readonly (Scalar | undefined)[]

/** What STATS computes over the rows of a group. */
export interface Aggregate {
  readonly start: () => Accumulator
  readonly value: (row: LateRow) => FieldValue
  readonly by: ((row: LateRow) => FieldValue) | undefined
  readonly filter: ((row: LateRow) => boolean | null) | undefined
  /** The slots of a row that it reads. */
  readonly slots: readonly number[]
}

/** What the expressions of STATS are computed from. */
export interface GroupValues {
  readonly key: GroupKey
  /** The result of an aggregate, by its place in the command. */
  readonly aggregate: (place: number) => FieldValue
}

/** Rows that share the values of BY. What is computed over them is kept until a row comes or goes. */
export class Group implements GroupValues {
  readonly key: GroupKey
  readonly members: MemberList
  readonly #aggregates: readonly Aggregate[]
  readonly #rows: RowReader
  #results: { readonly value: FieldValue }[] = []

  constructor(
    key: GroupKey,
    { aggregates, rows }: { readonly aggregates: readonly Aggregate[]; readonly rows: RowReader },
  ) {
    this.key = key
    this.members = new MemberList(rows.compare)
    this.#aggregates = aggregates
    this.#rows = rows
  }

  add(member: number): void {
    this.members.add(member)
    if (this.#results.length > 0) this.#results = []
  }

  remove(member: number): void {
    this.members.remove(member)
    if (this.#results.length > 0) this.#results = []
  }

  aggregate(place: number): FieldValue {
    const known = this.#results[place]
    if (known !== undefined) return known.value
    const value = this.#compute(this.#aggregates[place]!)
    this.#results[place] = { value }
    return value
  }

  /** The rows of the input that the group's rows come from, in order. */
  sources(): readonly number[] {
    const { members } = this
    if (members.length === 1) return this.#rows.read(members.at(0), []).sources
    const sources = new Set<number>()
    for (let place = 0; place < members.length; place += 1) {
      for (const source of this.#rows.read(members.at(place), []).sources) sources.add(source)
    }
    return [...sources]
  }

  #compute({ start, value, by, filter, slots }: Aggregate): FieldValue {
    const { members } = this
    const accumulator = start()
    for (let place = 0; place < members.length; place += 1) {
      const row = this.#rows.read(members.at(place), slots)
      if (filter === undefined || filter(row) === true) accumulator.add(value(row), by?.(row))
    }
    return accumulator.result()
  }
}
