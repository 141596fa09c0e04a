import type { AlertValue } from '../engine/alert.ts';
import type { PlayedCase } from '../scenario/played-case.ts';
/** How one play is written in names. */
export interface CaseNaming {
    /** The step of an event, by eventID; steps of `before` are marked `before/`. */
    readonly stepOf: (eventId: string) => string;
    /** True when the event is from a judged step. */
    readonly isJudged: (eventId: string) => boolean;
    /** A value with what hangs on seed and clock replaced by its name. */
    readonly nameOf: (value: AlertValue) => AlertValue;
}
/** Reads from a play what its alerts need to be told in names.
 * Times become offsets from the first judged call: `<start+90s>`. */
export declare function caseNaming(played: Pick<PlayedCase, 'names' | 'records' | 'start'>): CaseNaming;
