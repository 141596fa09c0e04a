import type { DiagnosticCode } from '../../diagnostic/codes.ts';
import { TrailproofError } from '../../diagnostic/trailproof-error.ts';
type GuardCode = Extract<DiagnosticCode, `GUARD_${string}`>;
/** Why nothing is played: what is wrong and what to do about it. */
export declare const refusal: (code: GuardCode, message: string, hint: string) => TrailproofError;
export {};
