import { inside, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('cloudtrail');
const status = (input) => call('GetTrailStatus', pick(input, 'Name'));
const trail = (input) => call('GetTrail', pick(input, 'Name'));
/** What CreateTrail and UpdateTrail are told of a trail. */
const settings = [
    'Name',
    'S3BucketName',
    'S3KeyPrefix',
    'IncludeGlobalServiceEvents',
    'IsMultiRegionTrail',
    'KmsKeyId',
];
/** How CloudTrail's mutating operations are taken back. */
export const cloudtrailInverses = {
    CreateTrail: undoneBy('DeleteTrail', ({ input }) => pick(input, 'Name')),
    UpdateTrail: after(trail, ({ prior }) => [
        call('UpdateTrail', pick(inside(prior, 'Trail'), ...settings)),
    ]),
    DeleteTrail: after(trail, ({ prior }) => {
        const before = inside(prior, 'Trail');
        // The trail that is deleted was worth deleting because it logged.
        return [
            call('CreateTrail', pick(before, ...settings)),
            call('StartLogging', pick(before, 'Name')),
        ];
    }),
    StartLogging: after(status, ({ input, prior }) => prior?.['IsLogging'] === true ? [] : [call('StopLogging', pick(input, 'Name'))]),
    StopLogging: after(status, ({ input, prior }) => prior?.['IsLogging'] === false ? [] : [call('StartLogging', pick(input, 'Name'))]),
    AddTags: undoneBy('RemoveTags', ({ input }) => pick(input, 'ResourceId', 'TagsList')),
    RemoveTags: undoneBy('AddTags', ({ input }) => pick(input, 'ResourceId', 'TagsList')),
    PutEventSelectors: after((input) => call('GetEventSelectors', pick(input, 'TrailName')), ({ input, prior }) => [
        call('PutEventSelectors', {
            ...pick(input, 'TrailName'),
            ...pick(prior ?? {}, 'EventSelectors'),
        }),
    ]),
};
//# sourceMappingURL=cloudtrail-inverses.js.map