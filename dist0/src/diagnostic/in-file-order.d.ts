import type { Finding } from './finding.ts';
/** Findings of one file in the order of their places; those without one count as at its start. */
export declare function inFileOrder<F extends Finding>(findings: readonly F[]): readonly F[];
