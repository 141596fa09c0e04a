import type { FieldValue } from '../../language/field-source.ts'
import { Cells } from './cells.ts'
import type { PageBuffer, PageStore } from './page-store.ts'
import type { PooledPlace, ValuePool } from './value-pool.ts'

// A number stands in its cell as it is. All else hides behind the bits of a NaN that no arithmetic makes: 16 bits say
// what it is, 48 where its pool has it.
const tags = { constant: 0xfffc, known: 0xfffd, text: 0xfffe, list: 0xffff } as const
const kindOfTag = ['known', 'text', 'list'] as const
const constants = [undefined, false, true] as const

const [high, low] = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? [1, 0] : [0, 1]

/** A growing list of field values that costs 8 bytes each, beside what a pool keeps of texts and lists. */
export class ValueColumn {
  readonly #cells: Cells
  readonly #pool: ValuePool

  constructor(store: PageStore, pool: ValuePool) {
    this.#cells = new Cells(store)
    this.#pool = pool
  }

  push(value: FieldValue): void {
    // First: the pool may turn pages.
    const pooled =
      typeof value === 'string' || typeof value === 'object' ? this.#pool.add(value) : undefined
    const at = this.#cells.length & this.#cells.mask
    const buffer = this.#cells.append()
    if (typeof value === 'number') buffer.numbers[at] = value
    else hide(buffer, at, pooled ?? placeOfConstant[value === undefined ? 0 : Number(value) + 1]!)
  }

  /** The value at an index; undefined also beyond the end. */
  at(index: number): FieldValue {
    if (index >= this.#cells.length) return undefined
    const buffer = this.#cells.of(index)
    const at = index & this.#cells.mask
    const top = buffer.words[at * 2 + high]!
    const tag = top >>> 16
    if (tag < tags.constant) return buffer.numbers[at]
    const place = (top & 0xffff) * 2 ** 32 + buffer.words[at * 2 + low]!
    if (tag === tags.constant) return constants[place]
    return this.#pool.at({ kind: kindOfTag[tag - tags.known]!, place })
  }
}

/** What is hidden behind a NaN: a place in the pool or one of the constants. */
interface Hidden {
  readonly kind: keyof typeof tags
  readonly place: PooledPlace['place']
}

const placeOfConstant: readonly Hidden[] = constants.map((_, place) => ({
  kind: 'constant',
  place,
}))

function hide({ words }: PageBuffer, at: number, { kind, place }: Hidden): void {
  words[at * 2 + high] = tags[kind] * 2 ** 16 + Math.floor(place / 2 ** 32)
  words[at * 2 + low] = place
}
