import type { Instant } from '../../time/duration.ts'
import { Sweep } from './sweep.ts'

/** Keys that count until a moment: what has an alert already, as long as a window can show it again. */
export class RecentKeys<K> {
  readonly #times = new Map<K, Instant>()
  readonly #sweep = new Sweep()

  has(key: K): boolean {
    return this.#times.has(key)
  }

  /** Adds a key that nobody asks for any more when windows begin after a time. */
  add(key: K, time: Instant): void {
    this.#times.set(key, time)
  }

  /** Says that windows begin at a moment or later from now on. */
  passTo(from: Instant): void {
    this.#sweep.over(this.#times, () => {
      for (const [key, time] of this.#times) if (time < from) this.#times.delete(key)
    })
  }
}
