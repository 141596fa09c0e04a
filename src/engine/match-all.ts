import type { TrailEvent } from '../ecs/trail-event.ts'
import type { FieldSource } from '../language/field-source.ts'
import type { Instant } from '../time/duration.ts'
import type { Detector } from './detector.ts'
import { needleIndex, everyDetector } from './detector-index.ts'
import type { HitColumns } from './hit-columns.ts'
import { Matcher } from './matcher.ts'

/** What the events left behind, ready to be folded under any phase. */
export interface Hits {
  readonly detectors: readonly Detector[]
  /** The hits of each detector, in the detectors' order. */
  readonly columns: readonly HitColumns[]
  /** The time of the earliest event, matched or not. */
  readonly logStart: Instant | undefined
  /** Events that were looked at, without duplicates and history. */
  readonly judged: number
  readonly duplicate: number
}

/** What matching can be told. */
export interface MatchOptions {
  /** The view that the detectors were made for. With it, needles decide which detectors an event is tried by. */
  readonly fields?: FieldSource<TrailEvent> | undefined
  /** Earlier events: they count as the past of new terms and thresholds and raise no alert alone. */
  readonly history?: Iterable<TrailEvent> | undefined
}

/** Sends events past detectors. The hits do not depend on the phase, so one match serves many folds.
 * @example foldAll(matchAll(events, detectors), { phase: 0 }) */
export function matchAll(
  events: Iterable<TrailEvent>,
  detectors: readonly Detector[],
  options: MatchOptions = {},
): Hits {
  const { fields, history = [] } = options
  const index = fields === undefined ? everyDetector(detectors) : needleIndex(detectors, fields)
  const matcher = new Matcher(detectors, index)
  for (const event of history) matcher.match(event, true)
  let judged = 0
  let duplicate = 0
  for (const event of events) {
    if (matcher.match(event, false) === 'judged') judged += 1
    else duplicate += 1
  }
  const { columns, logStart } = matcher
  return { detectors, columns, logStart, judged, duplicate }
}
