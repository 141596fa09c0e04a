import { describe, expect, it } from 'vitest'
import { aCloud } from '../../../support/a-cloud.ts'

const selectors = (ReadWriteType: string, IncludeManagementEvents: boolean) => ({
  TrailName: 'main',
  EventSelectors: [{ ReadWriteType, IncludeManagementEvents, DataResources: [] }],
})
const times = (outcome: unknown) => JSON.stringify(outcome).match(/"EventTime":"[^"]+"/g)

describe('a trail', () => {
  it('that is stopped keeps the call that stopped it and nothing after', async () => {
    const { call } = aCloud()
    const logged: number[] = []
    for (const [operation, input] of [
      ['DescribeTrails', {}],
      ['StopLogging', { Name: 'main' }],
      ['DescribeTrails', {}],
      ['StartLogging', { Name: 'main' }],
      ['DescribeTrails', {}],
    ] as const) {
      logged.push((await call('cloudtrail', operation, input)).records.length)
    }
    expect(logged).toEqual([1, 1, 0, 1, 1])
  })

  it('that is deleted is still logged once', async () => {
    const { call } = aCloud()
    const deleted = await call('cloudtrail', 'DeleteTrail', { Name: 'main' })
    const after = await call('iam', 'ListUsers')
    expect([deleted.records.length, after.records.length]).toEqual([1, 0])
  })

  it('without management events keeps none, and only writing ones when told so', async () => {
    const { call } = aCloud()
    await call('cloudtrail', 'PutEventSelectors', selectors('WriteOnly', true))
    const reading = await call('iam', 'ListUsers')
    const writing = await call('iam', 'CreateGroup', { GroupName: 'a' })
    await call('cloudtrail', 'PutEventSelectors', selectors('All', false))
    const none = await call('iam', 'CreateGroup', { GroupName: 'b' })
    expect([reading, writing, none].map(({ records }) => records.length)).toEqual([0, 1, 0])
  })

  it('of another region keeps only what happens there', async () => {
    const { call } = aCloud({ world: { trails: [] } })
    const region = 'eu-west-1'
    await call('cloudtrail', 'CreateTrail', { Name: 'local', S3BucketName: 'b' }, { region })
    await call('cloudtrail', 'StartLogging', { Name: 'local' }, { region })
    const here = await call('ec2', 'DescribeVpcs', {}, { region })
    const there = await call('ec2', 'DescribeVpcs', {}, { region: 'us-west-2' })
    expect([here.records.length, there.records.length]).toEqual([1, 0])
  })

  it('is logged with its settings when it is made', async () => {
    const { call, cloud } = aCloud()
    const { record } = await call('cloudtrail', 'CreateTrail', {
      Name: 'second',
      S3BucketName: 'logs',
      IsMultiRegionTrail: true,
    })
    expect({
      requestParameters: record['requestParameters'],
      responseElements: record['responseElements'],
    }).toEqual({
      requestParameters: { name: 'second', s3BucketName: 'logs', isMultiRegionTrail: true },
      responseElements: {
        name: 'second',
        s3BucketName: 'logs',
        includeGlobalServiceEvents: true,
        isMultiRegionTrail: true,
        trailARN: `arn:aws:cloudtrail:us-east-1:${cloud.accountNumber()}:trail/second`,
        logFileValidationEnabled: false,
        isOrganizationTrail: false,
      },
    })
  })

  it.each([
    [
      'StopLogging',
      { Name: 'none' },
      'TrailNotFoundException',
      'Unknown trail: arn:aws:cloudtrail:us-east-1:<account>:trail/none for the user: <account>',
    ],
    [
      'CreateTrail',
      { Name: 'main', S3BucketName: 'b' },
      'TrailAlreadyExistsException',
      'Trail main already exists for customer: <account>',
    ],
    [
      'CreateTrail',
      { Name: 'a', S3BucketName: 'b' },
      'InvalidTrailNameException',
      'Trail name must be between 3 and 128 characters and start and end with a letter or number.',
    ],
    [
      'LookupEvents',
      { MaxResults: 51 },
      'InvalidMaxResultsException',
      'The maxResults must be between 1 and 50.',
    ],
    [
      'LookupEvents',
      { LookupAttributes: [{ AttributeKey: 'Colour', AttributeValue: 'red' }] },
      'InvalidLookupAttributesException',
      'Invalid attribute key: Colour',
    ],
    ['LookupEvents', { NextToken: '2' }, 'InvalidNextTokenException', 'Invalid token.'],
  ])('%s of %o fails with %s', async (operation, input, code, message) => {
    const { call, cloud } = aCloud()
    const { outcome } = await call('cloudtrail', operation, input)
    expect(outcome).toEqual({
      kind: 'error',
      code,
      message: message.replaceAll('<account>', cloud.accountNumber()),
    })
  })

  it('refuses advanced event selectors by name', async () => {
    const put = aCloud().call('cloudtrail', 'PutEventSelectors', {
      TrailName: 'main',
      AdvancedEventSelectors: [],
    })
    await expect(put).rejects.toThrow('Advanced event selectors are not modelled.')
  })
})

describe('the event history', () => {
  it('holds what no trail kept, newest first, by attribute and by page', async () => {
    const { call } = aCloud({ world: { trails: [] } })
    for (const GroupName of ['a', 'b', 'c']) await call('iam', 'CreateGroup', { GroupName })
    await call('iam', 'ListUsers')
    const attributes = [{ AttributeKey: 'EventName', AttributeValue: 'CreateGroup' }]
    const first = await call('cloudtrail', 'LookupEvents', {
      LookupAttributes: attributes,
      MaxResults: 2,
    })
    // What comes between two pages moves neither.
    await call('iam', 'CreateGroup', { GroupName: 'd' })
    const token = first.outcome.kind === 'output' ? first.outcome.output['NextToken'] : undefined
    const second = await call('cloudtrail', 'LookupEvents', {
      LookupAttributes: attributes,
      NextToken: token,
    })
    expect([times(first.outcome), times(second.outcome)]).toEqual([
      ['"EventTime":"2026-03-02T09:00:06.000Z"', '"EventTime":"2026-03-02T09:00:04.000Z"'],
      ['"EventTime":"2026-03-02T09:00:02.000Z"'],
    ])
  })
})
