import type { DiagnosticCode } from './codes.ts';
import type { Span } from './span.ts';
import type { TrailproofError } from './trailproof-error.ts';
/** What a user can get wrong, as data: a check returns all of them, in file order. */
export interface Finding {
    /** `error`: wrong; `unsupported`: right for the SIEM but not modelled here; `warning`: worth a look. */
    readonly severity: 'error' | 'unsupported' | 'warning';
    readonly code: DiagnosticCode;
    readonly message: string;
    readonly span?: Span | undefined;
    readonly hint?: string | undefined;
}
/** Turns a thrown error into a finding; codes that end in `_UNSUPPORTED` become `unsupported`. */
export declare function findingOf(error: TrailproofError): Finding;
