import type { Duration, Instant } from '../time/duration.ts';
/** Time as a run sees it. */
export interface RunClock {
    readonly now: () => Instant;
    /** Waits; ends early, by throwing, where the signal tells to stop. What takes something back gives none. */
    readonly sleep: (duration: Duration, signal?: AbortSignal) => Promise<void>;
}
