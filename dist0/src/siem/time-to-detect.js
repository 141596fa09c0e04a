/** Splits the time that an alert took, by the moments that its last event carries.
 * @param events those that the alert is about */
export function timeToDetect(alert, events) {
    const last = events
        .toSorted((one, other) => (one.ingested ?? one.at) - (other.ingested ?? other.at))
        .at(-1);
    if (last === undefined)
        return undefined;
    const { at, created, ingested } = last;
    return {
        total: alert.at - at,
        delivery: created === undefined ? undefined : created - at,
        ingest: ingested === undefined ? undefined : ingested - (created ?? at),
        schedule: ingested === undefined ? undefined : alert.at - ingested,
    };
}
/** The medians of what several alerts took, part by part. */
export function medianTimes(times) {
    const total = median(times.map((one) => one.total));
    if (total === undefined)
        return undefined;
    return {
        total,
        delivery: median(times.flatMap(({ delivery }) => delivery ?? [])),
        ingest: median(times.flatMap(({ ingest }) => ingest ?? [])),
        schedule: median(times.flatMap(({ schedule }) => schedule ?? [])),
    };
}
function median(values) {
    return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
//# sourceMappingURL=time-to-detect.js.map