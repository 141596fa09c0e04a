import type { Duration, Instant } from '../time/duration.ts';
/** How far the work is; `of` is 0 where the end is not known. */
export interface Progress {
    readonly done: number;
    readonly of: number;
    /** What `done` counts, in the plural. */
    readonly unit: 'cases' | 'records' | 'alerts' | 'calls';
    /** What is being worked on: a scenario. */
    readonly what?: string | undefined;
    /** Of files: how many bytes of how many are read, which tells better than records how far it is. */
    readonly bytes?: {
        readonly done: number;
        readonly of: number;
    } | undefined;
    /** Of what AWS takes its time for: how long it has been, and how long it usually is at most. */
    readonly waiting?: {
        readonly soFar: Duration;
        readonly usually: Duration;
    } | undefined;
}
/** What every command of the library takes; a flag of the command line each. Paths are relative to `folder`. */
export interface CommonOptions {
    /** Where `trailproof.toml` is looked for; the working directory by default. */
    readonly folder?: string | undefined;
    /** Rule files and folders; the bundled rules by default. */
    readonly rules?: readonly string[] | undefined;
    /** Scenario files and folders; the bundled scenarios by default. */
    readonly scenarios?: readonly string[] | undefined;
    /** Files of threat indicators, for rules that compare events with them. */
    readonly indicators?: readonly string[] | undefined;
    /** Files and folders of Kibana's exception lists and value lists. */
    readonly exceptions?: readonly string[] | undefined;
    /** A YAML file for Sigma rules: `fieldmappings` and `placeholders`. */
    readonly sigmaMapping?: string | undefined;
    /** Folder of the goldens. */
    readonly golden?: string | undefined;
    /** What ids, keys and lags are drawn from. */
    readonly seed?: string | undefined;
    /** When every case starts, in epoch milliseconds; 2026-03-02T09:00:00Z by default. */
    readonly start?: Instant | undefined;
    /** Offset of the rules' ticks from whole intervals, in milliseconds; half a second by default. */
    readonly phase?: Duration | undefined;
    /** How late records arrive. */
    readonly lag?: 'none' | 'cloudtrail' | Duration | undefined;
    /** MMDB files for addresses outside the atlas. */
    readonly geoip?: string | undefined;
    readonly asn?: string | undefined;
    /** Constructs that may be unsupported: `machine_learning`, `llm` … */
    readonly allowUnsupported?: readonly string[] | undefined;
    /** Codes of lint that are not told: `RULE_OVERRIDE_MISSING` … */
    readonly allowLint?: readonly string[] | undefined;
    /** A commit: what has not changed since is left out. */
    readonly changed?: string | undefined;
    readonly onProgress?: ((progress: Progress) => void) | undefined;
}
