import type { Instant } from '../time/duration.ts';
import { type PlayedCase } from './played-case.ts';
import type { RecordedBody, Scenario, ScenarioCase } from './scenario.ts';
/** Plays a recorded file: its records in time order, the first at `start`. A malformed record makes the case broken.
 * @throws TrailproofError INPUT_UNREADABLE */
export declare function playRecorded(scenario: Scenario, scenarioCase: ScenarioCase, options: {
    readonly body: RecordedBody;
    readonly start: Instant;
}): Promise<PlayedCase>;
