import { namespaceOf } from '../../../aws/namespaces.js';
import { recordValue } from '../../../aws/record-value.js';
import { AwsFailure } from '../../aws-failure.js';
import { numberOf, objectsOf, textOf, textsOf } from '../../read-input.js';
import { eventHistoryOf } from '../../event-history.js';
import { serviceCalls } from '../service-call.js';
import { lookUp } from './look-up.js';
import { trailArn, trailOf } from './trail-names.js';
import { selectorsView, trailView } from './trail-view.js';
/** CloudTrail's read-only calls. */
export const cloudtrailReadOperations = serviceCalls('cloudtrail', [
    {
        name: 'DescribeTrails',
        run: describeTrails,
        // CloudTrail logs an empty list for a call that names no trail.
        record: ({ input }) => ({
            requestParameters: { trailNameList: [], ...recordValue(input, namespaceOf('cloudtrail')) },
        }),
    },
    {
        name: 'GetTrail',
        resource: (input, context) => trailArn(input, 'Name', context),
        run: (input, context) => ({ Trail: trailView(trailOf(input, 'Name', context)) }),
    },
    {
        name: 'GetTrailStatus',
        resource: (input, context) => trailArn(input, 'Name', context),
        run: trailStatus,
    },
    {
        name: 'GetEventSelectors',
        resource: (input, context) => trailArn(input, 'TrailName', context),
        run: eventSelectors,
    },
    {
        name: 'GetInsightSelectors',
        resource: (input, context) => trailArn(input, 'TrailName', context),
        run: (input, context) => {
            const { name } = trailOf(input, 'TrailName', context);
            const message = `Trail ${name} does not have Insights enabled. Edit the trail settings to enable Insights, and then try the operation again.`;
            throw new AwsFailure('InsightNotEnabledException', message);
        },
    },
    {
        name: 'ListTrails',
        run: (_, context) => ({
            Trails: [...context.account.trails.values()].map(({ arn, name, homeRegion }) => ({
                TrailARN: arn,
                Name: name,
                HomeRegion: homeRegion,
            })),
        }),
    },
    {
        name: 'LookupEvents',
        run: (input, context) => lookUp(eventHistoryOf(context.account), {
            attributes: objectsOf(input, 'LookupAttributes'),
            from: input['StartTime'] instanceof Date ? input['StartTime'].getTime() : undefined,
            to: Math.min(input['EndTime'] instanceof Date ? input['EndTime'].getTime() : context.call.at, context.call.at - context.cloud.lookupDelay),
            region: context.call.region,
            most: numberOf(input, 'MaxResults'),
            token: textOf(input, 'NextToken'),
        }),
    },
]);
function describeTrails(input, context) {
    const names = new Set(textsOf(input, 'trailNameList'));
    const trails = [...context.account.trails.values()].filter(({ name, arn, isMultiRegion, homeRegion }) => {
        if (names.size > 0)
            return names.has(name) || names.has(arn);
        return isMultiRegion || homeRegion === context.call.region;
    });
    return { trailList: trails.map(trailView) };
}
function trailStatus(input, context) {
    const { isLogging, startedLogging, stoppedLogging } = trailOf(input, 'Name', context);
    return {
        IsLogging: isLogging,
        ...(startedLogging === undefined ? {} : { StartLoggingTime: new Date(startedLogging) }),
        ...(stoppedLogging === undefined ? {} : { StopLoggingTime: new Date(stoppedLogging) }),
    };
}
function eventSelectors(input, context) {
    const { arn, selectors } = trailOf(input, 'TrailName', context);
    return { TrailARN: arn, EventSelectors: selectorsView(selectors) };
}
//# sourceMappingURL=cloudtrail-read-operations.js.map