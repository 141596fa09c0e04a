import { namespaceOf } from '../../../aws/namespaces.ts'
import { recordValue } from '../../../aws/record-value.ts'
import { AwsFailure } from '../../aws-failure.ts'
import { numberOf, objectsOf, textOf, textsOf } from '../../read-input.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { eventHistoryOf } from '../../event-history.ts'
import { serviceCalls } from '../service-call.ts'
import { lookUp } from './look-up.ts'
import { trailArn, trailOf } from './trail-names.ts'
import { selectorsView, trailView } from './trail-view.ts'

/** CloudTrail's read-only calls. */
export const cloudtrailReadOperations: readonly Operation[] = serviceCalls('cloudtrail', [
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
      const { name } = trailOf(input, 'TrailName', context)
      const message = `Trail ${name} does not have Insights enabled. Edit the trail settings to enable Insights, and then try the operation again.`
      throw new AwsFailure('InsightNotEnabledException', message)
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
    run: (input, context) =>
      lookUp(eventHistoryOf(context.account), {
        attributes: objectsOf(input, 'LookupAttributes'),
        from: input['StartTime'] instanceof Date ? input['StartTime'].getTime() : undefined,
        to: Math.min(
          input['EndTime'] instanceof Date ? input['EndTime'].getTime() : context.call.at,
          context.call.at - context.cloud.lookupDelay,
        ),
        region: context.call.region,
        most: numberOf(input, 'MaxResults'),
        token: textOf(input, 'NextToken'),
      }),
  },
])

function describeTrails(input: Input, context: OperationContext): Output {
  const names = new Set(textsOf(input, 'trailNameList'))
  const trails = [...context.account.trails.values()].filter(
    ({ name, arn, isMultiRegion, homeRegion }) => {
      if (names.size > 0) return names.has(name) || names.has(arn)
      return isMultiRegion || homeRegion === context.call.region
    },
  )
  return { trailList: trails.map(trailView) }
}

function trailStatus(input: Input, context: OperationContext): Output {
  const { isLogging, startedLogging, stoppedLogging } = trailOf(input, 'Name', context)
  return {
    IsLogging: isLogging,
    ...(startedLogging === undefined ? {} : { StartLoggingTime: new Date(startedLogging) }),
    ...(stoppedLogging === undefined ? {} : { StopLoggingTime: new Date(stoppedLogging) }),
  }
}

function eventSelectors(input: Input, context: OperationContext): Output {
  const { arn, selectors } = trailOf(input, 'TrailName', context)
  return { TrailARN: arn, EventSelectors: selectorsView(selectors) }
}
