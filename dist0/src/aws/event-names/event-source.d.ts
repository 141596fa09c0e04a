/** True where CloudTrail writes an event source of this name.
 * @example isEventSource('iam.amazonaws.com') // true */
export declare function isEventSource(source: string): boolean;
/** The prefixes that IAM has for the service behind an event source; undefined where its names are not known. */
export declare function servicesBehind(source: string): readonly string[] | undefined;
/** Every event source that is known, for messages. */
export declare function eventSources(): readonly string[];
/** The event source that was meant by one that is named like IAM's prefix.
 * @example sourceMeantBy('cloudwatch.amazonaws.com') // 'monitoring.amazonaws.com' */
export declare function sourceMeantBy(source: string): string | undefined;
