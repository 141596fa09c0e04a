/** The names of the events that an event source can have, without the dates that Lambda and CloudFront put behind
 * theirs; undefined where they are not known.
 * @example eventNamesOf('sts.amazonaws.com')?.has('AssumeRole') // true */
export declare function eventNamesOf(source: string): ReadonlySet<string> | undefined;
/** The names of the events of every service. */
export declare function allEventNames(): ReadonlySet<string>;
/** An event name without the date and version of its API.
 * @example withoutDate('UpdateFunctionCode20150331v2') // 'UpdateFunctionCode' */
export declare function withoutDate(eventName: string): string;
