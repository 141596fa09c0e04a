import type { CallerMember } from '../cloudtrail/input/caller-texts.ts'
import { isPlain, ownText } from '../cloudtrail/input/own-text.ts'
import type { RecordHead } from '../cloudtrail/input/record-head.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Gate } from '../language/gate.ts'
import type { Detector } from './detector.ts'
import { partialEvent } from './partial-event.ts'

// Hostile logs can hold any number of addresses.
const mostKept = 20_000

/** A question to the caller of a record that is not parsed: number `place` of those that a member decides. */
export interface CallerGate {
  readonly answers: CallerAnswers
  readonly place: number
}

/** The gates of detectors that the caller's address or agent decides. */
export class CallerGates {
  readonly #address: CallerAnswers
  readonly #agent = new CallerAnswers('userAgent')

  /** `onAddress` takes each address that gates are asked about, once at least. */
  constructor(onAddress?: (address: string) => void) {
    this.#address = new CallerAnswers('sourceIPAddress', onAddress)
  }

  /** Takes those of a detector. */
  add({ gates = [] }: Detector): readonly CallerGate[] {
    return gates.flatMap((gate) => {
      if (gate.part === 'address') return this.#address.add(gate)
      return gate.part === 'agent' ? this.#agent.add(gate) : []
    })
  }

  /** Says that another record is asked about next. */
  next(): void {
    this.#address.next()
    this.#agent.next()
  }
}

/** The answers of all gates of one member, given once for each text of it. */
class CallerAnswers {
  readonly #member: CallerMember
  readonly #onText: ((text: string) => void) | undefined
  readonly #gates: Gate<TrailEvent>[] = []
  readonly #known = new Map<string, readonly boolean[]>()
  /** Those for the record at hand, once they were asked for; null where only parsing can tell. */
  #current: readonly boolean[] | null | undefined

  constructor(member: CallerMember, onText?: (text: string) => void) {
    this.#member = member
    this.#onText = onText
  }

  add(gate: Gate<TrailEvent>): CallerGate {
    return { answers: this, place: this.#gates.push(gate) - 1 }
  }

  next(): void {
    this.#current = undefined
  }

  /** True also where only parsing can tell. */
  isOpen(place: number, head: RecordHead): boolean {
    if (this.#current === undefined) this.#current = this.#read(head)
    return this.#current === null || this.#current[place]!
  }

  #read(head: RecordHead): readonly boolean[] | null {
    const text = head.callerText(this.#member)
    if (text === undefined) return null
    const known = this.#known.get(text)
    if (known !== undefined) return known
    if (!isPlain(text)) return null
    if (this.#known.size >= mostKept) this.#known.clear()
    const own = ownText(text)
    this.#onText?.(own)
    const caller = partialEvent({ [this.#member]: own })
    const answers = this.#gates.map((gate) => gate.isOpen(caller))
    this.#known.set(own, answers)
    return answers
  }
}
