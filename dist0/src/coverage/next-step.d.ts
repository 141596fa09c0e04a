import type { CoverageFacts } from './coverage-facts.ts';
import type { TechniqueCoverage } from './coverage-report.ts';
/** What makes stale evidence fresh. */
export declare const staleStep = "its evidence is stale: run `trailproof verify --evidence FILE` again";
/** Says what would lift the grade of a technique, or its share of seen variants.
 * Undefined where nothing is left to lift. */
export declare function nextStep(technique: TechniqueCoverage, facts: Pick<CoverageFacts, 'guardOf'>): string | undefined;
/** Names the first variant that nobody sees, if there is one. */
export declare function unseenStep({ variants }: Pick<TechniqueCoverage, 'variants'>): string | undefined;
