import { type CoverageBasis } from '../../coverage/cover.ts';
import type { TechniqueCoverage } from '../../coverage/coverage-report.ts';
import type { Evidence } from '../../coverage/evidence.ts';
/** What earlier evidence covered, over the cases of now. Rules have changed since, and some are gone: what they did counts
 * all the same. */
export declare function coveredByEvidence(evidence: readonly Evidence[], { rules, cases }: Pick<CoverageBasis, 'rules' | 'cases'>): readonly TechniqueCoverage[];
