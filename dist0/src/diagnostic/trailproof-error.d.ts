import type { DiagnosticCode } from './codes.ts';
import type { Span } from './span.ts';
/** Where it happened, what to do next and what caused it; all optional. */
export interface ErrorDetail {
    readonly span?: Span | undefined;
    readonly hint?: string | undefined;
    readonly cause?: unknown;
}
/** The one error class: a stable code, a sentence, a place, a next step.
 * @example throw new TrailproofError('DURATION_INVALID', '"5x" is not a duration.', { hint: 'Write 30s, 5m, 2h or 7d.' }) */
export declare class TrailproofError extends Error {
    readonly code: DiagnosticCode;
    readonly span: Span | undefined;
    readonly hint: string | undefined;
    constructor(code: DiagnosticCode, message: string, detail?: ErrorDetail);
}
/** True for our own error class, also when it comes from another copy of this module. */
export declare function isTrailproofError(error: unknown): error is TrailproofError;
