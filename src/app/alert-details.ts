import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Alert } from '../engine/alert.ts'
import type { Detector } from '../engine/detector.ts'
import { EventIds } from '../engine/event-ids.ts'
import { NumberColumn } from '../engine/number-column.ts'
import type { Field, FieldSource } from '../language/field-source.ts'
import type { AlertDetail } from '../report/replay-report.ts'
import type { ReadEvent } from './event-view.ts'

// Some 70 bytes each; rules that match nearly every record would else keep the whole log.
const mostKept = 400_000

const actorFields = [
  'aws.cloudtrail.user_identity.arn',
  'user.name',
  'user.id',
  'aws.cloudtrail.user_identity.invoked_by',
  'aws.cloudtrail.user_identity.type',
]

/** Remembers who did what in the events that rules match, so that alerts can be told to people.
 * The engine keeps times and ids only. */
export class AlertDetails {
  /** A row an event: its id, and the numbers of its texts. */
  readonly #ids = new EventIds()
  readonly #actions = new NumberColumn()
  readonly #actors = new NumberColumn()
  readonly #addresses = new NumberColumn()
  readonly #files = new NumberColumn()
  readonly #lines = new NumberColumn()
  readonly #texts: (string | undefined)[] = [undefined]
  readonly #numberOfText = new Map<string, number>()
  readonly #action: readonly Field<TrailEvent>[]
  readonly #actor: readonly Field<TrailEvent>[]
  readonly #address: readonly Field<TrailEvent>[]
  #current: ReadEvent | undefined

  constructor(fields: FieldSource<TrailEvent>) {
    const resolve = (names: readonly string[]): readonly Field<TrailEvent>[] =>
      names.flatMap((name) => fields.resolve(name) ?? [])
    this.#action = resolve(['event.action'])
    this.#actor = resolve(actorFields)
    this.#address = resolve(['source.address', 'source.ip'])
  }

  /** The same rules, watched: what they match is remembered. */
  watch(detectors: readonly Detector[]): readonly Detector[] {
    return detectors.map((detector) => ({
      ...detector,
      match: (event) => {
        const hit = detector.match(event)
        if (hit !== undefined) this.#keep(event)
        return hit
      },
    }))
  }

  /** Says which event the rules look at next. */
  look(at: ReadEvent): void {
    this.#current = at
  }

  /** What is known of an alert; undefined where its last event was not kept. */
  of(alert: Alert): AlertDetail | undefined {
    const last = this.#ids.find(alert.events.at(-1) ?? '')
    if (last === undefined) return undefined
    const counts = new Map<string, number>()
    for (const id of alert.events) {
      const row = this.#ids.find(id)
      const action = row === undefined ? undefined : this.#texts[this.#actions.at(row)]
      if (action !== undefined) counts.set(action, (counts.get(action) ?? 0) + 1)
    }
    return {
      actions: [...counts].map(([name, count]) => ({ name, count })),
      actor: this.#texts[this.#actors.at(last)],
      address: this.#texts[this.#addresses.at(last)],
      file: this.#texts[this.#files.at(last)] ?? '',
      line: this.#lines.at(last),
    }
  }

  #keep(event: TrailEvent): void {
    const place = this.#current
    const id = event.record['eventID']
    const key = typeof id === 'string' && id !== '' ? id : `#${event.position}`
    if (place === undefined || this.#lines.length >= mostKept) return
    if (this.#ids.find(key) !== undefined) return
    this.#ids.push(key)
    this.#actions.push(this.#first(this.#action, event))
    this.#actors.push(this.#first(this.#actor, event))
    this.#addresses.push(this.#first(this.#address, event))
    this.#files.push(this.#numberOf(place.file))
    this.#lines.push(place.line)
  }

  /** The number of the first value that is there; 0 is the missing text. */
  #first(fields: readonly Field<TrailEvent>[], event: TrailEvent): number {
    for (const field of fields) {
      const value = field.get(event)
      const text = String((typeof value === 'object' ? value[0] : value) ?? '')
      if (text !== '') return this.#numberOf(text)
    }
    return 0
  }

  #numberOf(text: string): number {
    const known = this.#numberOfText.get(text)
    if (known !== undefined) return known
    const number = this.#texts.push(text) - 1
    this.#numberOfText.set(text, number)
    return number
  }
}
