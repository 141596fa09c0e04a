import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Alert } from '../engine/alert.ts'
import type { Detector } from '../engine/detector.ts'
import type { Field, FieldSource } from '../language/field-source.ts'
import type { AlertDetail } from '../report/replay-report.ts'
import type { ReadEvent } from './event-view.ts'

/** What is kept of an event that a rule matched. */
interface MatchedEvent {
  readonly action: string | undefined
  readonly actor: string | undefined
  readonly address: string | undefined
  readonly file: string
  readonly line: number
}

// Some 160 bytes each; rules that match nearly every record would else keep the whole log.
const mostKept = 200_000

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
  readonly #kept = new Map<string, MatchedEvent>()
  readonly #texts = new Map<string, string>()
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
    const last = this.#kept.get(alert.events.at(-1) ?? '')
    if (last === undefined) return undefined
    const counts = new Map<string, number>()
    for (const id of alert.events) {
      const action = this.#kept.get(id)?.action
      if (action !== undefined) counts.set(action, (counts.get(action) ?? 0) + 1)
    }
    const { actor, address, file, line } = last
    const actions = [...counts].map(([name, count]) => ({ name, count }))
    return { actions, actor, address, file, line }
  }

  #keep(event: TrailEvent): void {
    const place = this.#current
    const id = event.record['eventID']
    const key = typeof id === 'string' && id !== '' ? id : `#${event.position}`
    if (place === undefined || this.#kept.has(key) || this.#kept.size >= mostKept) return
    this.#kept.set(key, {
      action: this.#first(this.#action, event),
      actor: this.#first(this.#actor, event),
      address: this.#first(this.#address, event),
      file: place.file,
      line: place.line,
    })
  }

  /** The first value that is there. Texts repeat, and are cut from far larger ones: each is kept once. */
  #first(fields: readonly Field<TrailEvent>[], event: TrailEvent): string | undefined {
    for (const field of fields) {
      const value = field.get(event)
      const text = String((typeof value === 'object' ? value[0] : value) ?? '')
      if (text === '') continue
      const known = this.#texts.get(text)
      if (known === undefined) this.#texts.set(text, text)
      return known ?? text
    }
    return undefined
  }
}
