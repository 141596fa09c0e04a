import type { TrailEvent } from '../../ecs/trail-event.ts'
import { everyDetector } from '../detector-index.ts'
import type { Detector } from '../detector.ts'
import { Matcher, type MatchOutcome } from '../matcher.ts'

/** Gathers the events that rules read beside alerts: those that one of them matches, each once. */
export class EventsBeside {
  readonly events: { readonly event: TrailEvent; readonly isHistory: boolean }[] = []
  readonly #detectors: readonly Detector[]
  readonly #matcher: Matcher

  constructor(overAlerts: readonly Detector[]) {
    this.#detectors = overAlerts.filter(({ reads }) => reads === 'also')
    this.#matcher = new Matcher(this.#detectors, everyDetector(this.#detectors))
  }

  take(event: TrailEvent, isHistory: boolean): MatchOutcome {
    if (this.#detectors.every((detector) => detector.match(event) === undefined)) return 'judged'
    const outcome = this.#matcher.match(event, isHistory)
    // What came as history comes again when it is judged.
    if (outcome === 'judged') this.events.push({ event, isHistory })
    return outcome
  }
}
