import type { Progress } from '../app/options.ts';
/** Where progress is shown, and what time it is. */
export interface ProgressPlace {
    /** A line that is written over and over; else, as in CI, a line now and then. */
    readonly isTerminal: boolean;
    readonly columns: () => number;
    readonly write: (text: string) => void;
    /** Milliseconds since whenever. */
    readonly now: () => number;
}
/** Shows how far long work is. */
export interface ProgressDisplay {
    readonly show: (progress: Progress) => void;
    /** Takes the line away, before anything else is written. */
    readonly clear: () => void;
}
/** Makes the display of a run. On a terminal it is drawn at most ten times a second; in a log a line is written every
 * fifteen seconds, so that short work leaves none.
 * @example display.show({ done: 3, of: 126, unit: 'cases' }) */
export declare function progressDisplay(place: ProgressPlace): ProgressDisplay;
