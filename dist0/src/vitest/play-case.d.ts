import { type BenchOptions } from '../app/testing/bench.ts';
import { type Log } from '../app/testing/log-case.ts';
import { type Outcome } from '../app/testing/outcome.ts';
/** Plays a case of a scenario and replays its records through rules, for `expect` to ask about.
 * A step that does not go as the scenario says fails the test.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN, STEP_FAILED and its like
 * @example const played = await playCase('iam-mfa-deactivation', 'attack/by name', { rules: ['rules'] }) */
export declare function playCase(scenario: string, name: string, options?: BenchOptions): Promise<Outcome>;
/** What `replayLog` can be asked. */
export interface ReplayLogOptions extends BenchOptions {
    /** What came before: it fills histories and raises no alert of its own. */
    readonly history?: Log | undefined;
}
/** Replays a log through rules, for `expect` to ask about: records, or files and folders of them, held in memory.
 * @throws TrailproofError INPUT_UNREADABLE, RECORD_MALFORMED and its like
 * @example const seen = await replayLog('logs/incident.ndjson', { rules: ['rules'] }) */
export declare function replayLog(log: Log, options?: ReplayLogOptions): Promise<Outcome>;
