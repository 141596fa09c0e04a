import type { Profile } from '../ecs/profile.ts';
import type { TrailEvent } from '../ecs/trail-event.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { Detector } from '../engine/detector.ts';
import type { BlindRule, OtherDataRule, RuleFinding } from '../engine/replay-result.ts';
import type { SigmaMapping } from '../language/sigma/mapping.ts';
import type { Rule } from '../rule/rule.ts';
/** The rules of a run in their running form, and those that cannot run. */
export interface LoadedDetectors {
    /** Those that run: neither blind nor refused. */
    readonly detectors: readonly Detector[];
    readonly rules: {
        /** Running and blind ones. */
        readonly loaded: readonly Rule[];
        readonly blind: readonly BlindRule[];
        /** Rules on other data than CloudTrail's. */
        readonly otherData?: readonly OtherDataRule[] | undefined;
        readonly unsupported: readonly RuleFinding[];
        readonly invalid: readonly RuleFinding[];
        /** What runs, but not as its author may think. */
        readonly warnings: readonly RuleFinding[];
    };
}
/** Files that rules may need beside events. */
export interface BesideRules {
    readonly indicators?: readonly string[] | undefined;
    readonly exceptions?: readonly string[] | undefined;
    /** Names of fields and values of placeholders for Sigma rules. */
    readonly sigmaMapping?: SigmaMapping | undefined;
}
/** Loads rules and makes them run under a profile; `only` keeps just those short names or ids.
 * @throws TrailproofError RULE_UNKNOWN */
export declare function loadDetectors(paths: readonly string[], options: {
    readonly profile: Profile;
    /** How the rules see events; CloudTrail records under the profile by default. */
    readonly fields?: FieldSource<TrailEvent> | undefined;
    readonly only?: readonly string[] | undefined;
} & BesideRules): LoadedDetectors;
