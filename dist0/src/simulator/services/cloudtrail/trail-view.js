import { booleanOf, objectsOf, textOf, textsOf } from '../../read-input.js';
import { AwsFailure } from '../../aws-failure.js';
import { defaultSelectors } from '../../state/trail.js';
/** A trail as GetTrail and DescribeTrails give it. */
export function trailView(trail) {
    return {
        Name: trail.name,
        S3BucketName: trail.s3BucketName,
        ...(trail.s3KeyPrefix === undefined ? {} : { S3KeyPrefix: trail.s3KeyPrefix }),
        IncludeGlobalServiceEvents: trail.includesGlobalEvents,
        IsMultiRegionTrail: trail.isMultiRegion,
        HomeRegion: trail.homeRegion,
        TrailARN: trail.arn,
        LogFileValidationEnabled: trail.validatesFiles,
        ...(trail.kmsKeyId === undefined ? {} : { KmsKeyId: trail.kmsKeyId }),
        HasCustomEventSelectors: trail.selectors !== defaultSelectors,
        HasInsightSelectors: false,
        IsOrganizationTrail: false,
    };
}
/** A trail as CreateTrail and UpdateTrail answer it. */
export function trailSettings(trail) {
    return {
        Name: trail.name,
        S3BucketName: trail.s3BucketName,
        ...(trail.s3KeyPrefix === undefined ? {} : { S3KeyPrefix: trail.s3KeyPrefix }),
        IncludeGlobalServiceEvents: trail.includesGlobalEvents,
        IsMultiRegionTrail: trail.isMultiRegion,
        TrailARN: trail.arn,
        LogFileValidationEnabled: trail.validatesFiles,
        ...(trail.kmsKeyId === undefined ? {} : { KmsKeyId: trail.kmsKeyId }),
        IsOrganizationTrail: false,
    };
}
/** Selectors as the API gives them. */
export function selectorsView(selectors) {
    return selectors.map((selector) => ({
        ReadWriteType: selector.readWriteType,
        IncludeManagementEvents: selector.includeManagementEvents,
        DataResources: selector.dataResources.map(({ type, values }) => ({
            Type: type,
            Values: [...values],
        })),
        ExcludeManagementEventSources: [...selector.excludedSources],
    }));
}
/** The selectors of an input.
 * @throws AwsFailure InvalidEventSelectorsException */
export function selectorsIn(input) {
    const selectors = objectsOf(input, 'EventSelectors');
    // Five a trail is CloudTrail's quota.
    if (selectors.length > 5) {
        throw new AwsFailure('InvalidEventSelectorsException', 'Too many event selectors.');
    }
    return selectors.map((selector) => ({
        readWriteType: readWriteType(textOf(selector, 'ReadWriteType') ?? 'All'),
        includeManagementEvents: booleanOf(selector, 'IncludeManagementEvents') ?? true,
        dataResources: objectsOf(selector, 'DataResources').map((resource) => ({
            type: textOf(resource, 'Type') ?? '',
            values: textsOf(resource, 'Values'),
        })),
        excludedSources: textsOf(selector, 'ExcludeManagementEventSources'),
    }));
}
function readWriteType(text) {
    if (text === 'All' || text === 'ReadOnly' || text === 'WriteOnly')
        return text;
    throw new AwsFailure('InvalidEventSelectorsException', `Invalid ReadWriteType: ${text}`);
}
//# sourceMappingURL=trail-view.js.map