import type { AlertVerdict } from '../../golden/verdict.ts';
/** Takes moments of a run for those of the golden where they are no further apart than a run's pace makes them. */
export declare function withinPace(verdict: AlertVerdict): AlertVerdict;
