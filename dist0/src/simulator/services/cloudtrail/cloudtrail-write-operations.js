import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, requiredText, textOf } from '../../read-input.js';
import { defaultSelectors } from '../../state/trail.js';
import { tagsIn } from '../tags.js';
import { inHomeRegion, newTrailArn, trailArn, trailOf } from './trail-names.js';
import { selectorsIn, selectorsView, trailSettings } from './trail-view.js';
/** CloudTrail's calls that change trails. A stopped trail keeps no further record. */
export const cloudtrailWriteOperations = [
    trailCall('CreateTrail', 'Name', createTrail),
    trailCall('UpdateTrail', 'Name', updateTrail),
    trailCall('DeleteTrail', 'Name', deleteTrail),
    trailCall('StartLogging', 'Name', startLogging),
    trailCall('StopLogging', 'Name', stopLogging),
    trailCall('PutEventSelectors', 'TrailName', putEventSelectors),
];
const mostTrails = 5;
function trailCall(name, member, run) {
    return {
        service: 'cloudtrail',
        name,
        permission: (input, context) => ({
            action: `cloudtrail:${name}`,
            resource: trailArn(input, member, context),
        }),
        run,
    };
}
function createTrail(input, context) {
    const { account, call } = context;
    const name = requiredText(input, 'Name');
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,126}[A-Za-z0-9]$/.test(name)) {
        throw new AwsFailure('InvalidTrailNameException', 'Trail name must be between 3 and 128 characters and start and end with a letter or number.');
    }
    if (account.trails.has(name)) {
        const message = `Trail ${name} already exists for customer: ${account.number}`;
        throw new AwsFailure('TrailAlreadyExistsException', message);
    }
    const inRegion = [...account.trails.values()].filter((t) => t.homeRegion === call.region);
    if (inRegion.length >= mostTrails) {
        const message = `User: ${account.number} already has ${mostTrails} trails in ${call.region}.`;
        throw new AwsFailure('MaximumNumberOfTrailsExceededException', message);
    }
    const trail = {
        name,
        arn: newTrailArn(name, context),
        homeRegion: call.region,
        tags: tagsIn(input, 'TagsList'),
        isMultiRegion: booleanOf(input, 'IsMultiRegionTrail') ?? false,
        includesGlobalEvents: booleanOf(input, 'IncludeGlobalServiceEvents') ?? true,
        validatesFiles: booleanOf(input, 'EnableLogFileValidation') ?? false,
        s3BucketName: requiredText(input, 'S3BucketName'),
        s3KeyPrefix: textOf(input, 'S3KeyPrefix'),
        kmsKeyId: textOf(input, 'KmsKeyId'),
        // A new trail does not log until StartLogging.
        isLogging: false,
        selectors: defaultSelectors,
        startedLogging: undefined,
        stoppedLogging: undefined,
    };
    account.trails.set(name, trail);
    return trailSettings(trail);
}
function updateTrail(input, context) {
    const trail = inHomeRegion(trailOf(input, 'Name', context), context);
    trail.isMultiRegion = booleanOf(input, 'IsMultiRegionTrail') ?? trail.isMultiRegion;
    trail.includesGlobalEvents =
        booleanOf(input, 'IncludeGlobalServiceEvents') ?? trail.includesGlobalEvents;
    trail.validatesFiles = booleanOf(input, 'EnableLogFileValidation') ?? trail.validatesFiles;
    trail.s3BucketName = textOf(input, 'S3BucketName') ?? trail.s3BucketName;
    trail.s3KeyPrefix = textOf(input, 'S3KeyPrefix') ?? trail.s3KeyPrefix;
    trail.kmsKeyId = textOf(input, 'KmsKeyId') ?? trail.kmsKeyId;
    return trailSettings(trail);
}
function deleteTrail(input, context) {
    const trail = inHomeRegion(trailOf(input, 'Name', context), context);
    context.account.trails.delete(trail.name);
    return {};
}
function startLogging(input, context) {
    const trail = inHomeRegion(trailOf(input, 'Name', context), context);
    trail.isLogging = true;
    trail.startedLogging = context.call.at;
    return {};
}
function stopLogging(input, context) {
    const trail = inHomeRegion(trailOf(input, 'Name', context), context);
    trail.isLogging = false;
    trail.stoppedLogging = context.call.at;
    return {};
}
function putEventSelectors(input, context) {
    const trail = inHomeRegion(trailOf(input, 'TrailName', context), context);
    if (input['AdvancedEventSelectors'] !== undefined) {
        throw new TrailproofError('CALL_NOT_MODELLED', 'Advanced event selectors are not modelled.', {
            hint: 'Give PutEventSelectors EventSelectors.',
        });
    }
    const selectors = selectorsIn(input);
    trail.selectors = selectors;
    return { TrailARN: trail.arn, EventSelectors: selectorsView(selectors) };
}
//# sourceMappingURL=cloudtrail-write-operations.js.map