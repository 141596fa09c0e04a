import type { Finding } from '../../diagnostic/finding.ts';
import type { ScenarioReport } from '../../report/verify-report.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type BenchOptions } from './bench.ts';
/** Which scenarios are tested, with which rules. */
export interface ScenarioTestOptions extends BenchOptions {
    /** Names of scenarios; all by default. */
    readonly only?: readonly string[] | undefined;
}
/** A scenario whose cases can be judged one by one; each is played once. */
export interface TestedScenario {
    readonly scenario: Scenario;
    /** `attack/by name` …, in the scenario's order. */
    readonly cases: readonly string[];
    /** Compares one case with the golden, or writes its block. */
    readonly judgeCase: (id: string, options: {
        readonly update: boolean;
    }) => Promise<ScenarioReport>;
    /** Judges the golden as a whole: its notes, `detectedBy`, `expect`. */
    readonly judgeGolden: () => Promise<ScenarioReport>;
}
/** What is tested, and what is wrong beside cases. */
export interface ScenarioTests {
    readonly scenarios: readonly TestedScenario[];
    /** Scenarios that cannot be loaded, rule files that are wrong, names in `expect` that are nobody's, rules that nothing pins. */
    readonly findings: readonly (Finding & {
        readonly file?: string | undefined;
    })[];
    readonly repeat: readonly string[];
}
/** Loads scenarios and rules for tests.
 * @throws TrailproofError SCENARIO_UNKNOWN, RULE_UNKNOWN, CONFIG_SYNTAX and its like */
export declare function openScenarioTests(options: ScenarioTestOptions): Promise<ScenarioTests>;
