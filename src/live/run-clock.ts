import type { Duration, Instant } from '../time/duration.ts'

/** Time as a run sees it. */
export interface RunClock {
  readonly now: () => Instant
  /** Waits; ends early, by throwing, where the run is told to stop. */
  readonly sleep: (duration: Duration) => Promise<void>
}
