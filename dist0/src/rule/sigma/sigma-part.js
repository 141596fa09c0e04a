/** True for rules on CloudTrail, and for rules on AWS or CloudTrail that say no more.
 * @example readsCloudTrailLog({ product: 'aws', category: undefined, service: 'cloudtrail' }) // true */
export function readsCloudTrailLog({ product, category, service }) {
    if (category !== undefined)
        return false;
    if (service === undefined)
        return product === 'aws';
    return service === 'cloudtrail' && (product === undefined || product === 'aws');
}
/** `windows/process_creation`. */
export function logSourceText({ product, category, service }) {
    const parts = [product, category, service].filter((part) => part !== undefined);
    return parts.length === 0 ? 'any' : parts.join('/');
}
//# sourceMappingURL=sigma-part.js.map