import type { CoverageRun } from '../coverage-run.ts';
import { type FindingJson } from './finding-json.ts';
import { type RulesJson } from './rules-json.ts';
/** What `coverage --format json` prints. */
export interface CoverageJson extends Omit<CoverageRun, 'rules' | 'findings'> {
    readonly rules: RulesJson;
    readonly findings: readonly FindingJson[];
}
/** Makes the plain data of coverage. */
export declare function coverageJson(report: CoverageRun): CoverageJson;
/** Writes coverage with a technique a line. */
export declare function coverageLines({ techniques }: CoverageRun): Iterable<string>;
