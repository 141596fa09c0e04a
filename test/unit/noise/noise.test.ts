import { describe, expect, it } from 'vitest'
import type { CloudTrailRecord } from '../../../src/cloudtrail/record.ts'
import { fakeNames, noiseRecords } from '../../../src/noise/noise.ts'

/** Monday, as the default start is. */
const start = Date.UTC(2026, 2, 2)

const noise = (count: number, seed = 'test', days = 1): readonly CloudTrailRecord[] => [
  ...noiseRecords({ count, days, seed, start, names: fakeNames(seed) }),
]

/** A week; what the tests look at is made once. */
const week = noise(21_000, 'test', 7)

interface Identity {
  readonly type: string
  readonly arn?: string
  readonly invokedBy?: string
  readonly accessKeyId?: string
  readonly sessionContext?: { readonly attributes: { readonly creationDate: string } }
}
const identityOf = ({ userIdentity }: CloudTrailRecord): Identity =>
  userIdentity as unknown as Identity

describe('background traffic', () => {
  it.each([1, 2, 77, 3_000])('has exactly as many records as are asked for: %i', (count) => {
    expect(noise(count).length).toBe(count)
  })

  it('is in time order and begins at the start', () => {
    const times = week.map(({ eventTime }) => eventTime)
    expect([times, times[0]!.slice(0, 16)]).toEqual([times.toSorted(), '2026-03-02T00:00'])
  })

  it('has no eventID, requestID or sharedEventID twice', () => {
    const ids = week.flatMap(({ eventID, requestID, sharedEventID }) =>
      [eventID, requestID, sharedEventID].filter((id) => id !== undefined),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is the same for the same seed and another for another', () => {
    const text = (seed: string): string => JSON.stringify(noise(500, seed))
    expect([text('a') === text('a'), text('a') === text('b')]).toEqual([true, false])
  })

  it('begins each time it is asked for anew, whatever was made before', () => {
    const options = { count: 900, days: 1, start, seed: 'a', names: fakeNames('a') }
    const first = noiseRecords(options)
    first.next()
    expect([...noiseRecords(options)].slice(1)).toEqual([...first])
  })
})

describe('the personas of background traffic', () => {
  it('are people, pipelines, Terraform, services, scanners and programs', () => {
    expect([...new Set(week.map(whoCalls))].toSorted()).toEqual([
      'AWSAccount',
      'AWSService',
      'AssumedRole AWSReservedSSO in the console',
      'AssumedRole SecurityAuditScanner',
      'AssumedRole for a service',
      'AssumedRole github-deploy',
      'AssumedRole jenkins-deploy',
      'AssumedRole of an application',
      'AssumedRole terraform',
      'IAMUser at the sign-in page',
      'IAMUser in the console',
      'IAMUser with a long-term key',
      'IAMUser with a session',
      'WebIdentityUser',
    ])
  })

  it('rest: people at night and on Sunday, machines less', () => {
    const people = week.filter(({ sessionCredentialFromConsole }) => sessionCredentialFromConsole)
    const services = week.filter((record) => identityOf(record).type === 'AWSService')
    const share = (records: readonly CloudTrailRecord[], pattern: RegExp): number =>
      records.filter(({ eventTime }) => pattern.test(eventTime)).length / records.length
    // Tuesday against Sunday, and the hours from 22 to 2 of which Bengaluru sleeps through most as well.
    expect({
      peopleOnSunday: share(people, /^2026-03-08/) < share(people, /^2026-03-03/) / 5,
      peopleAtNight: share(people, /T(22|23|00|01)/) < 0.04,
      servicesOnSunday: share(services, /^2026-03-08/) > share(services, /^2026-03-03/) / 2,
      servicesAtNight: share(services, /T(22|23|00|01)/) > 0.06,
    }).toEqual({
      peopleOnSunday: true,
      peopleAtNight: true,
      servicesOnSunday: true,
      servicesAtNight: true,
    })
  })

  it('keep a key to one holder for as long as a session lasts, and no record comes before it', () => {
    const broken: string[] = []
    const holders = new Map<string, string>()
    for (const record of week) {
      const { accessKeyId: key, arn = '', sessionContext } = identityOf(record)
      if (key === undefined) continue
      const created = sessionContext?.attributes.creationDate ?? ''
      const holder = `${arn} ${created}`
      if ((holders.get(key) ?? holder) !== holder) broken.push(`${key} has two holders`)
      holders.set(key, holder)
      if (created === '') continue
      const age = Date.parse(record.eventTime) - Date.parse(created)
      if (age < 0 || age > 13 * 3_600_000) broken.push(`${key} is ${age} ms old`)
    }
    expect(broken).toEqual([])
  })

  it('fail now and then, each call in the way of its service', () => {
    const failures = week.filter(({ errorCode }) => errorCode !== undefined)
    expect([...new Set(failures.map(failure))].toSorted()).toEqual(
      [
        'AccessDenied in the words of IAM, without parameters',
        'AccessDenied in the words of IAM, with parameters by s3.amazonaws.com',
        'Client.UnauthorizedOperation in the words of IAM, with parameters by ec2.amazonaws.com',
        'NoSuchBucketPolicy, with parameters by s3.amazonaws.com',
        'NoSuchCORSConfiguration, with parameters by s3.amazonaws.com',
        'NoSuchLifecycleConfiguration, with parameters by s3.amazonaws.com',
        'NoSuchTagSet, with parameters by s3.amazonaws.com',
        'NoSuchWebsiteConfiguration, with parameters by s3.amazonaws.com',
        'ReplicationConfigurationNotFoundError, with parameters by s3.amazonaws.com',
        'ThrottlingException, without parameters',
      ].toSorted(),
    )
  })
})

function whoCalls(record: CloudTrailRecord): string {
  const { type, arn = '', invokedBy, accessKeyId = '' } = identityOf(record)
  if (type === 'IAMUser') {
    if (record['eventType'] === 'AwsConsoleSignIn') return 'IAMUser at the sign-in page'
    if (record['sessionCredentialFromConsole'] === 'true') return 'IAMUser in the console'
    return `IAMUser with a ${accessKeyId.startsWith('AKIA') ? 'long-term key' : 'session'}`
  }
  if (type !== 'AssumedRole') return type
  if (invokedBy !== undefined) return 'AssumedRole for a service'
  const role = arn.split('/')[1] ?? ''
  if (role.startsWith('AWSReservedSSO')) return 'AssumedRole AWSReservedSSO in the console'
  return `AssumedRole ${role.endsWith('-role') ? 'of an application' : role}`
}

function failure({
  errorCode,
  errorMessage,
  requestParameters,
  eventSource,
}: CloudTrailRecord): string {
  const isRefusal = /is not authorized to perform: [a-z0-9-]+:[A-Z]/.test(textOf(errorMessage))
  const words = isRefusal ? ' in the words of IAM' : ''
  const parameters =
    requestParameters === null ? 'without parameters' : `with parameters by ${eventSource}`
  return `${textOf(errorCode)}${words}, ${parameters}`
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
