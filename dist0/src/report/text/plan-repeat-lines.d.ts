import type { PlannedRepeat } from '../live-plan.ts';
import type { Style } from './style.ts';
/** Tells which new-terms rules stay silent when a run is repeated, and which runs were there before. */
export declare function planRepeatLines(repeats: readonly PlannedRepeat[], style: Style): readonly string[];
