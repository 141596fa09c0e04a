import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { Alert } from '../../engine/alert.ts'
import type { Detector } from '../../engine/detector.ts'
import type { PageStore } from '../../engine/memory/page-store.ts'
import { Replay } from '../../engine/replay.ts'
import type { ReplayResult } from '../../engine/replay-result.ts'
import { Sieve } from '../../engine/sieve.ts'
import type { FieldSource } from '../../language/field-source.ts'
import type { AlertDetail } from '../../report/replay-report.ts'
import type { Duration, Instant } from '../../time/duration.ts'
import { AlertDetails } from '../alert-details.ts'
import type { ReadEvent } from '../event-view.ts'
import { MissedEvents } from './missed-events.ts'
import type { RulePair } from './pair-rules.ts'
import { type LossReason, whyLostNow } from './why-lost-now.ts'

interface TwoSidedOptions {
  readonly fields: FieldSource<TrailEvent>
  readonly phase: Duration
  readonly store: PageStore
}

/** Two sets of rules that see the same events in one pass. */
export class TwoSidedReplay {
  /** Finds the records that concern a rule of either side. */
  readonly sieve: Sieve
  readonly #details: AlertDetails
  readonly #before: Replay
  readonly #now: Replay
  readonly #phase: Duration
  readonly #missed = new Map<Detector, MissedEvents>()
  /** The detectors of now as they run: watched. */
  readonly #running = new Map<Detector, Detector>()
  #first = Number.POSITIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY

  constructor(pairs: readonly RulePair[], { fields, phase, store }: TwoSidedOptions) {
    this.#details = new AlertDetails(fields, store)
    this.#phase = phase
    const before = pairs.flatMap((pair) => this.#watchedBefore(pair))
    const now = pairs.flatMap((pair) => pair.now?.detector ?? [])
    const watched = this.#details.watch(now)
    for (const [index, detector] of now.entries()) this.#running.set(detector, watched[index]!)
    this.sieve = new Sieve([...before, ...now], fields)
    this.#before = new Replay({ detectors: this.#details.watch(before), fields, phase, store })
    this.#now = new Replay({ detectors: watched, fields, phase, store })
  }

  remember(read: ReadEvent): void {
    this.#details.look(read)
    this.#before.remember(read.event)
    this.#now.remember(read.event)
  }

  take(read: ReadEvent): void {
    this.#see(read.event.time)
    this.#details.look(read)
    this.#before.take(read.event)
    this.#now.take(read.event)
  }

  /** Takes the time of a record of the history that no rule of either side can match. */
  rememberSkipped(time: Instant): void {
    this.#before.rememberSkipped(time)
    this.#now.rememberSkipped(time)
  }

  /** Takes the time of a record of the input that no rule of either side can match. */
  skip(time: Instant): void {
    this.#see(time)
    this.#before.skip(time)
    this.#now.skip(time)
  }

  /** The times of the first and the last event; undefined where there was none. */
  get span(): { readonly first: number; readonly last: number } | undefined {
    return this.#first > this.#last ? undefined : { first: this.#first, last: this.#last }
  }

  finish(malformed: number): { readonly before: ReplayResult; readonly now: ReplayResult } {
    for (const side of [this.#before, this.#now]) side.skipMalformed(malformed)
    return { before: this.#before.finish(), now: this.#now.finish() }
  }

  detailOf(alert: Alert): AlertDetail | undefined {
    return this.#details.of(alert)
  }

  /** Why the rule of now does not raise an alert that its rule of before raised. */
  whyLost(alert: Alert, { before, now }: RulePair): LossReason {
    const detector = now?.detector && this.#running.get(now.detector)
    if (before?.detector === undefined || detector === undefined) return { because: [] }
    const missed = this.#missed.get(before.detector) ?? new MissedEvents()
    return whyLostNow(alert, { detector, running: this.#now, missed, phase: this.#phase })
  }

  #see(time: Instant): void {
    if (time < this.#first) this.#first = time
    if (time > this.#last) this.#last = time
  }

  #watchedBefore({ before, now }: RulePair): readonly Detector[] {
    if (before?.detector === undefined) return []
    if (now?.detector === undefined) return [before.detector]
    const missed = new MissedEvents()
    this.#missed.set(before.detector, missed)
    return [missed.watch(before.detector, now.detector)]
  }
}
