import type { EvidenceTarget, LogEvidenceTarget } from '../app/evidence/evidence-target.ts';
/** What `--evidence` asks for, at the time of the run in whole seconds. */
export declare function evidenceTarget(file: string | undefined): EvidenceTarget | undefined;
/** What `--evidence` and `--evidence-case` ask for.
 * @throws TrailproofError USAGE for a case without a file, and for scenarios without either */
export declare function logEvidenceTarget(flags: {
    readonly evidence?: string | undefined;
    readonly evidenceCase?: string | undefined;
    readonly scenarios?: readonly string[] | undefined;
}): LogEvidenceTarget | undefined;
