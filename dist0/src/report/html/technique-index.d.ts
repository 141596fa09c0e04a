import type { CoverageReport, TechniqueCoverage } from '../../coverage/coverage-report.ts';
/** Which techniques scenarios and cases use, by coverage. */
export interface TechniqueIndex {
    readonly ofScenario: (scenario: string) => readonly TechniqueCoverage[];
    readonly ofCase: (scenario: string, caseId: string) => readonly TechniqueCoverage[];
}
/** Turns coverage round: from techniques with cases to cases with techniques. Without coverage everything is empty. */
export declare function techniqueIndex(coverage: CoverageReport | undefined): TechniqueIndex;
