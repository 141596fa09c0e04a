import type { Duration, Instant } from '../time/duration.ts';
import { type CoveredCase } from './covered-case.ts';
import type { EvidenceCount } from './coverage-report.ts';
import type { CoveredRule } from './covered-rule.ts';
import type { Evidence } from './evidence.ts';
/** The evidence that counts: of each source, rule and case the newest about the rule as it is. */
export interface SortedEvidence {
    readonly fresh: readonly Evidence[];
    readonly stale: readonly Evidence[];
    readonly count: EvidenceCount;
}
/** Tells evidence that counts from what is void, stale, or about nothing that is loaded. The order of the lines and how
 * often one stands there change nothing. */
export declare function sortEvidence(evidence: readonly Evidence[], context: {
    readonly rules: readonly CoveredRule[];
    readonly cases: readonly CoveredCase[];
    /** Evidence from before is stale. */
    readonly staleBefore?: Instant | undefined;
    /** False counts evidence of any content of a rule. */
    readonly voids?: boolean | undefined;
}): SortedEvidence;
/** The moment before which evidence is too old. */
export declare const staleBefore: (asOf: Instant, maxAge: Duration) => Instant;
