import { type ScenarioTestOptions } from '../app/testing/scenario-bench.ts';
/** What `testScenarios` can be asked. */
export type TestScenariosOptions = ScenarioTestOptions;
/** Makes tests of scenarios: a `describe` each, a test a case, and one for the golden as a whole. They fail with what
 * `verify` prints; `vitest -u` writes the goldens. What is wrong beside cases has failing tests of its own, what `verify` warns
 * of has skipped ones.
 * @example await testScenarios({ scenarios: ['scenarios'], rules: ['rules'] }) */
export declare function testScenarios(options?: TestScenariosOptions): Promise<void>;
