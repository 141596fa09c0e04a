import type { CommonOptions } from '../options.ts';
import { type CaseToPlay } from '../play-cases.ts';
import type { Settings } from '../settings.ts';
/** What is to be played live. */
export interface LiveSelection extends CommonOptions {
    /** Names of scenarios. */
    readonly only: readonly string[];
    /** Cases (`kind/name`, or the name); the attacks by default. */
    readonly case?: readonly string[] | undefined;
}
/** The cases that are meant.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN, SCENARIO_INVALID and its like for a file that cannot be loaded */
export declare function casesFor({ only, case: named }: LiveSelection, settings: Settings): Promise<readonly CaseToPlay[]>;
