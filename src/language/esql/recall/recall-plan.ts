import type { Field, FieldType } from '../../field-source.ts'
import type { Place } from '../column.ts'
import type { CarriedValue } from '../late-slots.ts'
import type { PipelineBuilder } from '../pipeline-builder.ts'
import type { EarlyStep } from '../pipeline-rows.ts'

/** What of a query the same texts always decide alike, so that it can be remembered for a combination of texts. Logs
 * repeat theirs: one key, address, client and service come a thousand times. */
export interface RecallPlan<E> {
  /** The fields that decide. None where nothing can be remembered. */
  readonly keys: readonly Field<E>[]
  /** The steps that they decide, and the other ones. */
  readonly known: readonly EarlyStep<E>[]
  readonly open: readonly EarlyStep<E>[]
  /** The columns that are of each row itself, and those that the fields decide. */
  readonly own: readonly CarriedValue<E>[]
  readonly shared: readonly CarriedValue<E>[]
}

/** Takes a pipeline apart. WHEREs say which fields decide: a column that no WHERE reads may be different in each event. */
export function recallPlan<E>(builder: PipelineBuilder<E>): RecallPlan<E> {
  const carried = builder.slots.carried()
  const early = builder.early.list
  const bases = new Bases(builder)
  for (const step of early) bases.note(step)
  const tests = early.filter(({ writes }) => writes.length === 0)
  const keys = new Map(
    tests.flatMap(({ reads }) => bases.of(reads) ?? []).map((field) => [field.name, field]),
  )
  // Somebody who hears of nulls wants to hear of each.
  if (keys.size === 0 || builder.isWatched) {
    return { keys: [], known: [], open: early, own: carried, shared: [] }
  }
  const isKnown = (places: readonly Place<E>[]): boolean =>
    bases.of(places)?.every(({ name }) => keys.has(name)) === true
  return {
    keys: [...keys.values()],
    known: early.filter(({ reads }) => isKnown(reads)),
    open: early.filter(({ reads }) => !isKnown(reads)),
    own: carried.filter(({ place }) => !isKnown([place])),
    shared: carried.filter(({ place }) => isKnown([place])),
  }
}

/** The fields behind places, as long as texts are all that is behind them. */
class Bases<E> {
  readonly #builder: PipelineBuilder<E>
  readonly #ofSlot: (readonly Field<E>[] | undefined)[] = []

  constructor(builder: PipelineBuilder<E>) {
    this.#builder = builder
  }

  /** Steps are noted in their order. */
  note({ reads, writes }: EarlyStep<E>): void {
    const bases = this.of(reads)
    for (const slot of writes) this.#ofSlot[slot] = bases
  }

  of(places: readonly Place<E>[]): readonly Field<E>[] | undefined {
    const all: Field<E>[] = []
    for (const place of places) {
      const fields = this.#ofPlace(place)
      if (fields === undefined) return undefined
      all.push(...fields)
    }
    return all
  }

  #ofPlace(place: Place<E>): readonly Field<E>[] | undefined {
    if (place.kind === 'early') return this.#ofSlot[place.slot]
    return place.kind === 'late' || place.field === undefined
      ? undefined
      : this.#ofField(place.field)
  }

  #ofField(field: Field<E>): readonly Field<E>[] | undefined {
    if (field.absent !== undefined || field.part === '') return []
    const base = field.of === undefined ? field : this.#builder.fields.resolve(field.of)
    return base !== undefined && textual.has(base.type) ? [base] : undefined
  }
}

/** Types whose values are texts or booleans, which combinations are told by. */
const textual: ReadonlySet<FieldType> = new Set([
  'keyword',
  'constant_keyword',
  'wildcard',
  'version',
  'text',
  'ip',
  'boolean',
])
