import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Instant } from '../time/duration.ts'
import type { Detector, Hit } from './detector.ts'
import type { DetectorIndex } from './detector-index.ts'
import { EventTable, type EventTableOptions } from './event-table.ts'
import { HitColumns } from './hit-columns.ts'

/** What became of an event. `duplicate`: some rule matches it, and so did an event with its eventID. */
export type MatchOutcome = 'judged' | 'duplicate'

/** Takes the new hits of an event, one at a time. */
export type HitSink = (place: number, hit: number) => void

/** How a matcher works. */
export interface MatcherOptions extends EventTableOptions {
  readonly onHit?: HitSink | undefined
}

/** The stateless half of replay: sends events past detectors and keeps the hits. */
export class Matcher {
  readonly detectors: readonly Detector[]
  readonly columns: readonly HitColumns[]
  readonly #index: DetectorIndex
  readonly #events: EventTable
  readonly #onHit: HitSink | undefined
  #logStart: Instant | undefined

  constructor(detectors: readonly Detector[], index: DetectorIndex, options: MatcherOptions = {}) {
    this.detectors = detectors
    this.#events = new EventTable(options)
    this.columns = detectors.map(({ shared }) => new HitColumns(this.#events, shared))
    this.#index = index
    this.#onHit = options.onHit
  }

  /** The time of the earliest event, matched or not. */
  get logStart(): Instant | undefined {
    return this.#logStart
  }

  /** Takes the time of an event that no detector matches. */
  pass(time: Instant): void {
    if (this.#logStart === undefined || time < this.#logStart) this.#logStart = time
  }

  match(event: TrailEvent, isHistory: boolean): MatchOutcome {
    this.pass(event.time)
    let row: number | undefined
    for (const place of this.#index(event)) {
      const hit = this.detectors[place]!.match(event)
      if (hit === undefined) continue
      if (row === undefined) {
        const known = this.#events.find(event)
        if (known !== undefined) return this.#again(known, isHistory)
        row = this.#events.add(event, isHistory)
      }
      this.#keep(place, row, hit)
    }
    return 'judged'
  }

  #keep(place: number, row: number, hit: Hit): void {
    const index = this.columns[place]!.add(row, hit)
    this.#onHit?.(place, index)
  }

  /** An event that came as history first is judged when it comes as input: only then is it no duplicate. */
  #again(row: number, isHistory: boolean): MatchOutcome {
    if (isHistory || !this.#events.isHistory(row)) return 'duplicate'
    this.#events.judge(row)
    return 'judged'
  }
}
