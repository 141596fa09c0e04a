import { compareTexts } from '../../diagnostic/compare-texts.ts'
import type { Instant } from '../../time/duration.ts'
import type { WrittenAlert } from './alert-events.ts'

/** Alerts that wait to be read, the earliest first; of equal ones the id decides, so that the order of rules does not
 * matter. */
export class AlertQueue {
  #waiting: WrittenAlert[] = []
  #at = 0
  #isSorted = true

  add(alerts: readonly WrittenAlert[]): void {
    this.#waiting.push(...alerts)
    this.#isSorted = false
  }

  get first(): WrittenAlert | undefined {
    this.#sort()
    return this.#waiting[this.#at]
  }

  take(): WrittenAlert | undefined {
    const { first } = this
    if (first !== undefined) this.#at += 1
    return first
  }

  #sort(): void {
    if (this.#isSorted) return
    this.#isSorted = true
    this.#waiting = this.#waiting.slice(this.#at).sort(compareAlerts)
    this.#at = 0
  }
}

/** From when on a search finds an alert: it is written when its run ends, and not there for a search of that moment. */
export function foundFrom({ created }: WrittenAlert): Instant {
  return created + 1
}

function compareAlerts(left: WrittenAlert, right: WrittenAlert): number {
  return left.created - right.created || compareTexts(left.id, right.id)
}
