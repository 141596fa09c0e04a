import type { Duration } from '../time/duration.ts';
import type { RunClock } from './run-clock.ts';
import type { RunEvent, RunWait } from './run-event.ts';
/** Waits, and tells why. Ends early, by throwing, where the signal tells to stop. */
export declare function waitFor(run: {
    readonly clock: RunClock;
    readonly tell?: ((event: RunEvent) => void) | undefined;
}, wait: {
    readonly why: RunWait;
    readonly duration: Duration;
    readonly signal?: AbortSignal | undefined;
}): Promise<void>;
