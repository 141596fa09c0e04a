import type { PlayedCase } from '../../scenario/played-case.ts';
import { type CaseToPlay } from '../play-cases.ts';
import type { Settings } from '../settings.ts';
/** The case that a log shows, played: what it is about is known only then.
 * @param name scenario and case: `iam-group-creation/attack/by name`
 * @throws TrailproofError USAGE, SCENARIO_UNKNOWN, CASE_UNKNOWN */
export declare function tiedCase(name: string, settings: Settings): Promise<CaseToPlay & {
    readonly played: PlayedCase;
}>;
