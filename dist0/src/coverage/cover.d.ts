import { type CoveredCase } from './covered-case.ts';
import type { CoverageReport } from './coverage-report.ts';
import type { CoveredRule } from './covered-rule.ts';
import type { Evidence } from './evidence.ts';
/** What coverage is computed from. */
export interface CoverageBasis {
    readonly rules: readonly CoveredRule[];
    readonly cases: readonly CoveredCase[];
    readonly evidence: readonly Evidence[];
    /** Evidence from before, in epoch milliseconds, is stale. */
    readonly staleBefore?: number | undefined;
    /** False counts evidence of any content of a rule. */
    readonly voids?: boolean | undefined;
}
/** The part of a report that evidence decides. */
export type Covered = Omit<CoverageReport, 'scope' | 'gates' | 'since' | 'findings'>;
/** Computes what rules cover of ATT&CK. Stale evidence counts, but what it alone holds up is marked. */
export declare function cover(basis: CoverageBasis): Covered;
