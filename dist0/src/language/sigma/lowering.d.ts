import type { Expression } from '../expression/expression.ts';
import { type SigmaMapping } from './mapping.ts';
import type { SigmaDetection } from './tree.ts';
/** Lowers a detection: each leaf is true or false, any value of a list suffices, a missing field is false (so `not` of
 * it is true). */
export declare function lowerSigma(detection: SigmaDetection, mapping: SigmaMapping): Expression;
