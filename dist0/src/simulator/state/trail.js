/** What a new trail keeps: all management events and no data events. */
export const defaultSelectors = [
    {
        readWriteType: 'All',
        includeManagementEvents: true,
        dataResources: [],
        excludedSources: [],
    },
];
/** True when at least one trail keeps an event. Events of global services (IAM …) come with region us-east-1. */
export function isLogged(trails, event) {
    for (const trail of trails) {
        if (!trail.isLogging)
            continue;
        if (!trail.isMultiRegion && trail.homeRegion !== event.region)
            continue;
        if (trail.selectors.some((selector) => selects(selector, event)))
            return true;
    }
    return false;
}
function selects(selector, { readOnly, source, data }) {
    const { readWriteType } = selector;
    if (readWriteType !== 'All' && readOnly !== (readWriteType === 'ReadOnly'))
        return false;
    if (data === undefined) {
        return selector.includeManagementEvents && !selector.excludedSources.includes(source);
    }
    return selector.dataResources.some(({ type, values }) => type === data.type && values.some((value) => covers(value, data.arn)));
}
/** `arn:aws:s3` stands for every bucket, `arn:aws:s3:::logs/` for the objects of one (CloudTrail API reference, DataResource). */
function covers(value, arn) {
    const isWholeService = value.split(':').length === 3;
    return isWholeService || value.includes('/') ? arn.startsWith(value) : arn === value;
}
//# sourceMappingURL=trail.js.map