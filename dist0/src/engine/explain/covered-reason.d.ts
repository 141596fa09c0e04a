import type { Instant } from '../../time/duration.ts';
import type { AlertValue } from '../alert.ts';
import type { Reason } from './reason.ts';
/** Suppression: the last alert of the group reaches past the event. */
export declare function coveredReason(names: readonly string[], values: readonly AlertValue[], { end }: {
    readonly end: Instant;
}): Reason;
