import type { JsonObject } from '../cloudtrail/record.ts';
/** Replaces a part that is too large by CloudTrail's note of that; the call's own keys all vanish.
 * @example withinLimit('requestParameters', { policyDocument: ' '.repeat(102_401) })
 * // { reason: 'requestParameters too large', omitted: true, originalSize: 102422 } */
export declare function withinLimit(part: 'requestParameters' | 'responseElements', value: JsonObject | null): JsonObject | null;
