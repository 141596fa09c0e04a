import { type Instant } from '../time/duration.ts';
/** What a date text covers, both ends included: `2024-03-05` is the whole day. */
export interface DateRange {
    readonly from: Instant;
    readonly to: Instant;
}
/** Reads a date as Elasticsearch's `strict_date_optional_time||epoch_millis` does; UTC where no offset is given.
 * @example parseDate('2024-03-05') // { from: 1709596800000, to: 1709683199999 } */
export declare function parseDate(text: string): DateRange | undefined;
/** True when a text is date maths on the present moment, so that it needs one to be read. */
export declare function dependsOnNow(text: string): boolean;
/** Reads a date, or date maths such as `now-30d/d` or `2024-03-05||/M`; undefined when it is neither, or when it
 * needs a `now` and none is given.
 * @example parseDateMath('2024-03-05||+1d/d', undefined)?.from // 1709683200000 */
export declare function parseDateMath(text: string, now: Instant | undefined): DateRange | undefined;
