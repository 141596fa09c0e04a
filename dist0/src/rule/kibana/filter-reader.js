/** Notes a part of a filter that is not modelled. */
export function refuse(reader, path, what) {
    reader.findings.push({
        severity: 'unsupported',
        code: 'RULE_FILTER_UNSUPPORTED',
        message: `${what} in a filter is not supported.`,
        span: reader.document.keyPlaceOf(path),
    });
}
/** The place of a value of a filter. */
export function spanAt({ document }, path) {
    return document.placeOf(path);
}
/** A list, or one thing that may stand for a list of one. */
export function listOf(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
}
//# sourceMappingURL=filter-reader.js.map