import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { CommonOptions } from './options.ts';
import { type Settings } from './settings.ts';
/** What `generate` can be asked. */
export interface GenerateOptions extends CommonOptions {
    /** Names of scenarios; all by default. */
    readonly only?: readonly string[] | undefined;
    /** Cases (`kind/name`); all by default. */
    readonly case?: readonly string[] | undefined;
    /** How many records of background traffic are mixed in; none by default. */
    readonly noise?: number | undefined;
    /** Over how many days; by default as many as give 50,000 records a day. */
    readonly noiseDays?: number | undefined;
    /** Plays nothing: background traffic alone. */
    readonly noiseOnly?: boolean | undefined;
}
/** The records of played cases, and background traffic. */
export interface Generated {
    /** Those of the cases, in time order; records of equal time keep the order of their cases. */
    readonly records: readonly CloudTrailRecord[];
    /** All of them, those of background traffic between those of the cases; made anew each time they are asked for. */
    readonly stream: () => Iterable<CloudTrailRecord>;
    /** Cases in which a step did not go as the scenario says; their records up to it are there. */
    readonly broken: readonly {
        readonly scenario: string;
        readonly case: string;
        readonly message: string;
    }[];
    readonly settings: Settings;
}
/** Plays cases and gives their records. The same seed gives the same bytes; replaying them gives the alerts of `verify`,
 * and those of the records that `before` played.
 * @example const { records } = await generate({ only: ['iam-mfa-deactivation'], seed: '7' }) */
export declare function generate(options?: GenerateOptions): Promise<Generated>;
/** One record a line, in pieces. */
export declare function recordLines({ stream }: Generated): Iterable<string>;
/** Writes the records into a folder as CloudTrail lays them down in its bucket, each file whole.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export declare function writeLogFolder(folder: string, { stream, settings }: Generated): Promise<void>;
/** One ECS document a line, as Elastic's AWS integration writes it under the profile. */
export declare function documentLines({ stream, settings }: Generated): Iterable<string>;
