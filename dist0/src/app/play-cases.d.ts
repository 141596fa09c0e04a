import { type PlayedCase } from '../scenario/played-case.ts';
import type { Scenario, ScenarioCase } from '../scenario/scenario.ts';
import type { Instant } from '../time/duration.ts';
import type { Progress } from './options.ts';
/** A case of a scenario, before it is played. */
export interface CaseToPlay {
    readonly scenario: Scenario;
    readonly scenarioCase: ScenarioCase;
}
/** Lists the cases to play: all, or those of these names (`kind/name`, or the name alone).
 * @throws TrailproofError CASE_UNKNOWN */
export declare function casesToPlay(scenarios: readonly Scenario[], only?: readonly string[]): readonly CaseToPlay[];
/** Plays cases one after the other, each in a cloud of its own. */
export declare function playCases(cases: readonly CaseToPlay[], options: {
    readonly seed: string;
    readonly start: Instant;
    readonly onProgress?: ((progress: Progress) => void) | undefined;
    /** Who plays; `playOne` by default. */
    readonly play?: typeof playOne | undefined;
}): AsyncGenerator<CaseToPlay & {
    readonly played: PlayedCase;
}>;
/** Plays one case in a cloud of its own. A world or cast that is wrong breaks the case like a wrong step. */
export declare function playOne({ scenario, scenarioCase }: CaseToPlay, { seed, start }: {
    readonly seed: string;
    readonly start: Instant;
}): Promise<PlayedCase>;
