import type { TrailEvent } from './trail-event.ts';
/** Computes a dear value of an event once. Each use of `memo` claims a slot of the event's cache; what is
 * remembered may depend on the record alone, never on a profile. */
export declare function memo<T>(compute: (event: TrailEvent) => T): (event: TrailEvent) => T | undefined;
