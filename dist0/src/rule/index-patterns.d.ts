/** True when index patterns (with `*` and `-exclusions`) cover the data stream that CloudTrail records go to.
 * @example coversCloudTrail(['logs-aws*', 'filebeat-*']) // true */
export declare function coversCloudTrail(patterns: readonly string[]): boolean;
/** True for the index of Beats, which holds whatever was shipped by them, CloudTrail records too. */
export declare function isForBeats(pattern: string): boolean;
