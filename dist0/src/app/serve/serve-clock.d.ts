import type { Instant } from '../../time/duration.ts';
/** Time as an endpoint sees it: signatures are of the real one, records of a virtual one that may run faster. */
export interface ServeClock {
    readonly wall: () => Instant;
    readonly virtual: () => Instant;
}
/** A clock that starts at a moment and runs `scale` times as fast as the real one. */
export declare function serveClock(options: {
    readonly wall: () => Instant;
    /** Now by default. */
    readonly start?: Instant | undefined;
    readonly scale: number;
}): ServeClock;
