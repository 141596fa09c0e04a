import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { Detector } from '../../engine/detector.ts'
import { eventIdOf } from '../explain/investigation.ts'

// What is told are the first few lost alerts; the records of all would fill the memory.
const mostKept = 200

/** Keeps the events that a rule matched before a change and does not match any more, for saying why. */
export class MissedEvents {
  readonly #events = new Map<string, TrailEvent>()

  /** The detector of before, watched: what it matches and the other one does not is kept. */
  watch(before: Detector, now: Detector): Detector {
    return {
      ...before,
      match: (event) => {
        const hit = before.match(event)
        if (hit !== undefined && this.#events.size < mostKept && now.match(event) === undefined) {
          this.#events.set(eventIdOf(event), event)
        }
        return hit
      },
    }
  }

  /** Those of some events that were kept. */
  of(ids: readonly string[]): readonly TrailEvent[] {
    return ids.flatMap((id) => this.#events.get(id) ?? [])
  }
}
