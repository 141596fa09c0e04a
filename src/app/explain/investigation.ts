import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { Detector } from '../../engine/detector.ts'
import { everyDetector } from '../../engine/detector-index.ts'
import type { Condition } from '../../engine/explain/condition.ts'
import type { HitColumns } from '../../engine/hit-columns.ts'
import { Matcher } from '../../engine/matcher.ts'
import type { Instant } from '../../time/duration.ts'
import { NearestMisses, type Miss } from './nearest-misses.ts'

/** An event that was asked about, and what matching made of it. */
export interface Suspect {
  readonly event: TrailEvent
  readonly fate: 'match' | 'miss' | 'duplicate'
  /** Of a match: its hit. */
  readonly hit?: number | undefined
}

const mostMisses = 5
// What is shown is a handful; which handful is known only at the end.
const mostKept = 10_000

/** Sends events past one rule and keeps what an explanation needs. Memory is bounded by what the rule matches. */
export class Investigation {
  readonly conditions: readonly Condition[]
  readonly #matcher: Matcher
  readonly #misses: NearestMisses
  readonly #wanted: ReadonlySet<string>
  readonly #suspects = new Map<string, Suspect>()
  readonly #events = new Map<number, TrailEvent>()
  #lastHit: number | undefined
  #read = 0
  #matched = 0
  #duplicate = 0

  constructor(detector: Detector, wanted: ReadonlySet<string>) {
    this.conditions = detector.conditions?.() ?? []
    this.#misses = new NearestMisses(this.conditions, mostMisses)
    this.#wanted = wanted
    this.#matcher = new Matcher([detector], everyDetector([detector]), {
      onHit: (_place, hit) => {
        this.#lastHit = hit
      },
    })
  }

  /** Takes an event of the history, which is not asked about. */
  remember(event: TrailEvent): void {
    this.#matcher.match(event, true)
  }

  /** Takes the next event; gives its hit when it is a new match. */
  take(event: TrailEvent): number | undefined {
    this.#read += 1
    this.#lastHit = undefined
    const outcome = this.#matcher.match(event, false)
    const hit = this.#lastHit
    const fate = outcome === 'duplicate' ? 'duplicate' : hit === undefined ? 'miss' : 'match'
    if (fate === 'duplicate') this.#duplicate += 1
    if (fate === 'miss' && this.#wanted.size === 0) this.#misses.offer(event)
    if (hit !== undefined) {
      this.#matched += 1
      if (this.#events.size < mostKept) this.#events.set(hit, event)
    }
    const id = eventIdOf(event)
    const isNews = this.#wanted.has(id) && !this.#suspects.has(id)
    if (isNews) this.#suspects.set(id, { event, fate, hit })
    return hit
  }

  get hits(): HitColumns {
    return this.#matcher.columns[0]!
  }

  get logStart(): Instant | undefined {
    return this.#matcher.logStart
  }

  get counts(): { readonly read: number; readonly matched: number; readonly duplicate: number } {
    return { read: this.#read, matched: this.#matched, duplicate: this.#duplicate }
  }

  get misses(): readonly Miss[] {
    return this.#misses.list
  }

  /** The event with an id that was wanted. */
  suspect(id: string): Suspect | undefined {
    return this.#suspects.get(id)
  }

  /** The event of a hit; undefined for all but the first ten thousand. */
  eventOf(hit: number): TrailEvent | undefined {
    return this.#events.get(hit)
  }
}

/** What names an event: its eventID, or `#position` where it has none. */
export function eventIdOf({ record, position }: TrailEvent): string {
  const id = record['eventID']
  return typeof id === 'string' && id !== '' ? id : `#${position}`
}
