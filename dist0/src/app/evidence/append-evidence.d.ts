import type { Evidence } from '../../coverage/evidence.ts';
/** Refuses to keep evidence where it cannot be written, or where the next install would overwrite it: before any work.
 * @throws TrailproofError EVIDENCE_REFUSED, OUTPUT_UNWRITABLE */
export declare function allowEvidence(file: string): Promise<void>;
/** Appends evidence to a file, whole lines in one write, so that two runs at once lose nothing of each other. Lines that
 * stand there already are not written again. Gives how many were written.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export declare function appendEvidence(file: string, evidence: readonly Evidence[]): number;
