import { type Finding } from '../diagnostic/finding.ts';
import type { Profile } from '../ecs/profile.ts';
/** What `trailproof.toml` says; flags override it. Paths lead from the working directory. */
export interface Config {
    /** The file itself, when there is one. */
    readonly file?: string | undefined;
    readonly rules?: readonly string[] | undefined;
    readonly indicators?: readonly string[] | undefined;
    readonly exceptions?: readonly string[] | undefined;
    /** Names of fields and values of placeholders for Sigma rules. */
    readonly sigmaMapping?: string | undefined;
    readonly scenarios?: readonly string[] | undefined;
    readonly golden?: string | undefined;
    /** Scenario -> short names or ids of the rules that must see it. */
    readonly expect?: Readonly<Record<string, readonly string[]>> | undefined;
    /** Codes without their `_UNSUPPORTED`, in any case: `machine_learning`. */
    readonly allowUnsupported?: readonly string[] | undefined;
    /** Codes of lint that are not told. */
    readonly allowLint?: readonly string[] | undefined;
    readonly profile?: Partial<Profile> | undefined;
}
/** A configuration, and all that is wrong with it in file order; wrong ones give an empty configuration. */
export interface CheckedConfig {
    readonly config: Config;
    readonly findings: readonly Finding[];
}
/** The name of the configuration. */
export declare const configFileName = "trailproof.toml";
/** Loads the configuration that holds for a folder: `trailproof.toml` in it or in a folder above, up to the
 * root of its repository; else beside one of the given rule paths; else an empty one.
 * @example loadConfig('.').rules // ['rules']
 * @throws TrailproofError with the code and place of the first finding; its hint tells the others. */
export declare function loadConfig(folder: string, beside?: {
    readonly rules?: readonly string[] | undefined;
}): Config;
/** As `loadConfig`, but hands back what is wrong as a list. */
export declare function checkConfig(folder: string, beside?: {
    readonly rules?: readonly string[] | undefined;
}): CheckedConfig;
