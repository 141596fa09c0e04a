/** A length of time in milliseconds as people say it.
 * @example spanText(372_000) // '6m 12s' */
export declare function spanText(duration: number): string;
