import type { Duration, Instant } from '../time/duration.ts';
import type { Caller } from './caller.ts';
/** Sessions that last over several goes of a persona, by who holds them. */
export type SessionKeeper = (holder: string, session: {
    readonly at: Instant;
    readonly begin: () => Caller;
}) => {
    readonly caller: Caller;
    readonly isNew: boolean;
};
/** Keeps a session for as long as it lasts, then begins another. */
export declare function sessionKeeper(lasts: Duration): SessionKeeper;
