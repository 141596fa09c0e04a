/** The value below which a share of the numbers lies, by interpolation between neighbours, as Elasticsearch computes it
 * exactly for few values.
 * @example percentileOf([1, 2, 3, 4], 50) // 2.5 */
export function percentileOf(values, percent) {
    if (values.length === 0 || !(percent >= 0 && percent <= 100))
        return undefined;
    const sorted = values.map(Number).sort((left, right) => left - right);
    const place = (percent / 100) * (sorted.length - 1);
    const below = sorted[Math.floor(place)];
    const above = sorted[Math.ceil(place)];
    return below + (above - below) * (place - Math.floor(place));
}
/** The median of the distances from the median. */
export function medianDeviationOf(values) {
    const median = percentileOf(values, 50);
    if (median === undefined)
        return undefined;
    return percentileOf(values.map((value) => Math.abs(Number(value) - median)), 50);
}
/** The variance of a whole population (Welford's way); undefined without values. */
export function varianceOf(values) {
    if (values.length === 0)
        return undefined;
    let mean = 0;
    let squares = 0;
    for (const [index, value] of values.entries()) {
        const distance = Number(value) - mean;
        mean += distance / (index + 1);
        squares += distance * (Number(value) - mean);
    }
    return squares / values.length;
}
//# sourceMappingURL=statistics.js.map