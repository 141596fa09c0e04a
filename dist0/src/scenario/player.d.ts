import type { Instant } from '../time/duration.ts';
import type { PlayedCase } from './played-case.ts';
import type { Cloud } from './port.ts';
import type { Scenario, ScenarioCase } from './scenario.ts';
/** What a case is played on and from when. */
export interface PlayOptions {
    /** Made for this case alone. */
    readonly cloud: Cloud;
    readonly start: Instant;
    /** Plays the inverse of every mutating step afterwards, newest first. */
    readonly undo?: boolean | undefined;
}
/** Plays one case. A step that does not go as the scenario says makes the case broken; nothing is thrown for it.
 * @throws TrailproofError INPUT_UNREADABLE for a recorded file that cannot be opened */
export declare function playCase(scenario: Scenario, scenarioCase: ScenarioCase, options: PlayOptions): Promise<PlayedCase>;
