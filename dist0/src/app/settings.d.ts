import { type Profile } from '../ecs/profile.ts';
import type { Instant } from '../time/duration.ts';
import type { BesideRules } from './load-detectors.ts';
import type { CommonOptions } from './options.ts';
/** What a run works with: the options over `trailproof.toml` over the defaults. */
export interface Settings {
    /** Where the run takes place. */
    readonly folder: string;
    /** The configuration that holds, if there is one. */
    readonly configFile: string | undefined;
    readonly rules: readonly string[];
    /** What rules may need beside events. */
    readonly besideRules: BesideRules;
    /** The file that the names for Sigma rules come from. */
    readonly sigmaMappingFile?: string | undefined;
    readonly scenarios: readonly string[];
    readonly golden: string;
    /** True where the goldens are the package's own: they pin nothing of a user's rules. */
    readonly goldenIsBundled: boolean;
    /** Scenario -> short names or ids of the user's rules that must see it. */
    readonly expect: Readonly<Record<string, readonly string[]>>;
    readonly profile: Profile;
    readonly seed: string;
    readonly start: Instant;
    /** Flags that a line which repeats this run must carry. */
    readonly repeat: readonly string[];
}
/** Puts options, configuration and defaults together.
 * @throws TrailproofError CONFIG_SYNTAX, CONFIG_KEY_UNKNOWN or CONFIG_VALUE_INVALID for a wrong `trailproof.toml` */
export declare function settingsOf(options: CommonOptions): Settings;
/** The constructs that may be unsupported without a word in the exit code.
 * @throws TrailproofError USAGE for one that no code is about */
export declare function allowedUnsupported(options: CommonOptions): readonly string[];
/** The codes of lint that are not told.
 * @throws TrailproofError USAGE for a code that lint does not have */
export declare function allowedLint(options: CommonOptions): readonly string[];
