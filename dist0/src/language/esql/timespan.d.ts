/** A span of time: calendar months and days beside fixed milliseconds. */
export interface Timespan {
    readonly months: number;
    readonly days: number;
    readonly milliseconds: number;
}
/** The units in every spelling that ES|QL takes (its reference, "Time spans"). */
export declare const timespanUnits: ReadonlyMap<string, Timespan>;
/** A span of so many units.
 * @example timespanOf(2, 'weeks') // { months: 0, days: 14, milliseconds: 0 } */
export declare function timespanOf(count: number, unit: string): Timespan;
/** Reads a span from text, as DATE_TRUNC takes it too: `"5 minutes"`. */
export declare function readTimespan(text: string): Timespan | undefined;
