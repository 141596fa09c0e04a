import type { Finding } from '../diagnostic/finding.ts'
import type { Duration, Instant } from '../time/duration.ts'
import type { Alert } from './alert.ts'
import type { Detector, Fold } from './detector.ts'
import type { Draft } from './draft.ts'
import { finishAlert } from './finish-alert.ts'
import { unseenUnderLag } from './fold-warnings.ts'
import type { HitColumns } from './hit-columns.ts'
import { RunWalk } from './run-walk.ts'

/** One detector on its walk through its runs: hits in, alerts out as soon as nothing can change them. */
export class DetectorFold {
  readonly #detector: Detector
  readonly #hits: HitColumns
  readonly #walk: RunWalk
  readonly #fold: Fold
  readonly #warnings = new Map<string, Finding>()
  #open: Draft[] = []

  constructor(detector: Detector, hits: HitColumns, phase: Duration) {
    const { interval, lookBack } = detector.rule
    this.#detector = detector
    this.#hits = hits
    this.#walk = new RunWalk({ interval, lookBack, phase }, hits)
    this.#fold = detector.openFold(hits, (warning) => this.#warn(warning))
  }

  /** One of each code, by code: a stream and a batch meet them in different orders. */
  get warnings(): readonly Finding[] {
    return [...this.#warnings.values()].sort((left, right) => (left.code < right.code ? -1 : 1))
  }

  add(hit: number): void {
    const isLate = this.#hits.visibleFrom(hit) > this.#hits.timeOf(hit)
    if (isLate) this.#warn(unseenUnderLag(this.#detector.rule))
    this.#walk.add(hit)
  }

  /** Evaluates the runs that end before a moment and gives the alerts that no later run can change. */
  advance(limit: Instant, logStart: Instant | undefined): readonly Alert[] {
    for (const run of this.#walk.runsBefore(limit)) {
      for (const draft of this.#fold.evaluate(run)) this.#open.push(draft)
    }
    if (limit === Number.POSITIVE_INFINITY) this.#open.push(...(this.#fold.finish?.() ?? []))
    const { rule, overrides } = this.#detector
    const origin = { rule, overrides, hits: this.#hits, logStart }
    const alerts: Alert[] = []
    const stillOpen: Draft[] = []
    for (const draft of this.#open) {
      if (draft.openUntil >= limit) {
        stillOpen.push(draft)
        continue
      }
      const alert = finishAlert(draft, origin)
      if (alert !== undefined) alerts.push(alert)
    }
    this.#open = stillOpen
    return alerts
  }

  #warn(warning: Finding): void {
    if (!this.#warnings.has(warning.code)) this.#warnings.set(warning.code, warning)
  }
}
