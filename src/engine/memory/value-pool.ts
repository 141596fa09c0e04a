import type { FieldValue, Scalar } from '../../language/field-source.ts'
import { TextMap } from '../../language/text-map.ts'
import { poolShare, type PageStore } from './page-store.ts'
import { TextHeap } from './text-heap.ts'

/** What a pool keeps: texts and lists. Other values need no room beside their cell. */
export type PooledValue = Exclude<FieldValue, number | boolean | undefined>

/** Where a pool has a value. */
export interface PooledPlace {
  readonly kind: 'known' | 'text' | 'list'
  readonly place: number
}

// Beside its characters a text costs its head, its slot in a map and its place in a list.
const bytesOfEntry = 80

/** The values of all columns. Every record brings its own copy of the same ARN: one is kept, until the room for them is
 * full; what comes later is written down each time. */
export class ValuePool {
  readonly #values: PooledValue[] = []
  /** Where each known value is: made once, as it is asked for with each hit. */
  readonly #placeOfText = new TextMap<PooledPlace>()
  readonly #placeOfList = new TextMap<PooledPlace>()
  readonly #heap: TextHeap
  #room: number

  constructor(store: PageStore) {
    this.#heap = new TextHeap(store)
    this.#room =
      store.bound === undefined ? Number.POSITIVE_INFINITY : store.bound.bytes * poolShare
  }

  /** Keeps a value and says where. */
  add(value: PooledValue): PooledPlace {
    const isText = typeof value === 'string'
    const text = isText ? value : textOfList(value)
    const places = isText ? this.#placeOfText : this.#placeOfList
    const known = places.get(text)
    if (known !== undefined) return known
    if (this.#room <= 0) return { kind: isText ? 'text' : 'list', place: this.#heap.add(text) }
    this.#room -= text.length * (isText ? 1 : 2) + bytesOfEntry
    const place: PooledPlace = { kind: 'known', place: this.#values.push(value) - 1 }
    places.add(text, place)
    return place
  }

  /** Makes room for a list that is kept elsewhere as it is; false when there is none left, or not for what is in it. */
  admit(values: readonly FieldValue[]): boolean {
    if (this.#room <= 0) return false
    this.#room -= bytesOfEntry + values.length * 8
    return values.every(
      (value) =>
        (typeof value !== 'string' && typeof value !== 'object') ||
        this.add(value).kind === 'known',
    )
  }

  at({ kind, place }: PooledPlace): PooledValue {
    if (kind === 'known') return this.#values[place]!
    const text = this.#heap.at(place)
    return kind === 'text' ? text : listOfText(text)
  }
}

/** JSON, but for the numbers that JSON has not. */
function textOfList(list: readonly Scalar[]): string {
  return JSON.stringify(list.map((item) => (isUnwritable(item) ? [String(item)] : item)))
}

function isUnwritable(item: Scalar): boolean {
  return typeof item === 'number' && (!Number.isFinite(item) || Object.is(item, -0))
}

function listOfText(text: string): readonly Scalar[] {
  const items: readonly (Scalar | readonly [string])[] = JSON.parse(text)
  return items.map((item) => (typeof item === 'object' ? numberOf(item[0]) : item))
}

/** String writes -0 as 0; the only other ones are NaN and the infinities. */
function numberOf(text: string): number {
  return text === '0' ? -0 : Number(text)
}
