import type { CoverageReport, TechniqueCoverage } from '../coverage/coverage-report.ts';
/** A column of the matrix with the techniques that are told there. */
export interface TacticGroup {
    /** Undefined for techniques of no known tactic. */
    readonly id: string | undefined;
    readonly name: string;
    /** The worst first. */
    readonly techniques: readonly TechniqueCoverage[];
}
/** Groups techniques by tactic, each once: under the first of its tactics in the order of the matrix. Groups without any are
 * left out. */
export declare function byTactic({ techniques, tactics, }: Pick<CoverageReport, 'techniques' | 'tactics'>): readonly TacticGroup[];
