import type { Evidence } from './evidence.ts';
/** Writes evidence as one line without its end; the same evidence gives the same bytes. */
export declare function printEvidence(evidence: Evidence): string;
