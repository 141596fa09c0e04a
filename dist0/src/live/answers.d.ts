import type { CallOutcome } from '../scenario/port.ts';
/** Whether nothing is left after this answer. */
export declare const isGone: (outcome: CallOutcome) => boolean;
/** An answer that was not wanted, in words. */
export declare const told: (outcome: CallOutcome) => string;
