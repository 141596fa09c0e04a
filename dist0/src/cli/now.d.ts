/** The time by which a run takes place, in epoch milliseconds and whole seconds: SOURCE_DATE_EPOCH where that is set
 * (https://reproducible-builds.org/specs/source-date-epoch), else the clock's.
 * @throws TrailproofError USAGE for a SOURCE_DATE_EPOCH that is none */
export declare function now(environment?: {
    readonly SOURCE_DATE_EPOCH?: string | undefined;
}): number;
