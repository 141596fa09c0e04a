import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { Profile } from '../../ecs/profile.ts';
import type { FieldSource } from '../../language/field-source.ts';
import { type BesideRules, type LoadedDetectors } from '../load-detectors.ts';
/** Loads the one rule that somebody names: a file, or the short name or id of a rule below some paths.
 * @throws TrailproofError RULE_UNKNOWN for a name of nothing, and for a file of several rules */
export declare function chooseRule(asked: string, options: {
    readonly paths: readonly string[];
    readonly profile: Profile;
    readonly fields: FieldSource<TrailEvent>;
} & BesideRules): LoadedDetectors;
