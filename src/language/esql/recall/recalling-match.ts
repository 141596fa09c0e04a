import type { PipelineRow, SharedValues } from '../../compiled-query.ts'
import type { FieldValue } from '../../field-source.ts'
import type { EarlyRow } from '../pipeline-rows.ts'
import { CombinationTable } from './combination-table.ts'
import { columnsOf } from './match-afresh.ts'
import type { RecallPlan } from './recall-plan.ts'

/** What became of the events with a combination of texts. */
type Known =
  | { readonly kind: 'dropped' }
  | {
      readonly kind: 'passed'
      /** What the steps computed, for the open ones. */
      readonly values: readonly FieldValue[]
      readonly shared: SharedValues
    }

// Events. Remembering is given up for a while where texts do not repeat, or where most events are dropped anyway, which
// the first test mostly does for less than a look-up.
const turns = { watch: 128, recall: 16_384, rest: 65_536 } as const
const mostCombinations = 32_768

/** Matches events, and remembers what the same texts came to. */
export class RecallingMatch<E> {
  readonly #plan: RecallPlan<E>
  readonly #afresh: (event: E) => PipelineRow | undefined
  readonly #combinations: CombinationTable<E>
  readonly #row: EarlyRow<E> = { event: undefined, values: [] }
  readonly #own: RecallPlan<E>['own'][number]['get'][]
  readonly #written: readonly number[]
  readonly #known: Known[] = []
  /** One copy of each text: each record brings its own. */
  readonly #texts = new Map<string, string>()
  #turn: keyof typeof turns = 'watch'
  #left: number = turns.watch
  #passed = 0
  #learned = 0
  #numbered = 0

  constructor(plan: RecallPlan<E>, afresh: (event: E) => PipelineRow | undefined) {
    this.#plan = plan
    this.#afresh = afresh
    this.#combinations = new CombinationTable(plan.keys)
    this.#own = plan.own.map(({ get }) => get)
    this.#written = plan.known.flatMap(({ writes }) => writes)
  }

  match(event: E): PipelineRow | undefined {
    if (this.#left === 0) this.#take(this.#nextTurn())
    this.#left -= 1
    const row = this.#turn === 'recall' ? this.#recalled(event) : this.#afresh(event)
    if (row !== undefined) this.#passed += 1
    return row
  }

  #nextTurn(): keyof typeof turns {
    const events = turns[this.#turn]
    if (this.#passed * 2 < events) return 'watch'
    return this.#turn === 'recall' && this.#learned * 2 > events ? 'rest' : 'recall'
  }

  #take(turn: keyof typeof turns): void {
    if (turn === 'rest') this.#forget()
    this.#turn = turn
    this.#left = turns[turn]
    this.#passed = 0
    this.#learned = 0
  }

  #recalled(event: E): PipelineRow | undefined {
    const number = this.#combinations.numberOf(event)
    if (number === undefined) return this.#afresh(event)
    const row = this.#row
    row.event = event
    const known = this.#known[number] ?? this.#learn(number)
    if (known.kind === 'dropped') return undefined
    for (const slot of this.#written) row.values[slot] = known.values[slot]
    for (const { run } of this.#plan.open) if (!run(row)) return undefined
    return { columns: columnsOf(row, this.#own), shared: known.shared }
  }

  #learn(number: number): Known {
    this.#learned += 1
    const known = this.#knownOf(this.#row)
    if (number < mostCombinations) this.#known[number] = known
    else this.#forget()
    return known
  }

  #knownOf(row: EarlyRow<E>): Known {
    if (!this.#plan.known.every(({ run }) => run(row))) return { kind: 'dropped' }
    const values = this.#plan.shared.map(({ get }) => this.#once(get(row)))
    this.#numbered += 1
    return { kind: 'passed', values: [...row.values], shared: { number: this.#numbered, values } }
  }

  #forget(): void {
    this.#known.length = 0
    this.#texts.clear()
    this.#combinations.clear()
  }

  #once(value: FieldValue): FieldValue {
    if (typeof value !== 'string') return value
    const known = this.#texts.get(value)
    if (known === undefined) this.#texts.set(value, value)
    return known ?? value
  }
}
