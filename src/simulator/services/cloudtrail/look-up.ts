import type { CloudTrailRecord, Json } from '../../../cloudtrail/record.ts'
import type { Instant } from '../../../time/duration.ts'
import { AwsFailure } from '../../aws-failure.ts'
import { requiredText, textOf } from '../../read-input.ts'
import type { Input, Output } from '../../operation.ts'

/** What LookupEvents is asked for. */
export interface LookUp {
  readonly attributes: readonly Input[]
  readonly from: Instant | undefined
  readonly to: Instant | undefined
  readonly region: string
  readonly most: number | undefined
  readonly token: string | undefined
}

const largestPage = 50

/** Answers LookupEvents from the event history: newest first, one page, the last attribute decides.
 * @throws AwsFailure InvalidLookupAttributesException, InvalidMaxResultsException, InvalidNextTokenException */
export function lookUp(history: readonly CloudTrailRecord[], question: LookUp): Output {
  const { most = largestPage, token } = question
  if (most < 1 || most > largestPage) {
    throw new AwsFailure('InvalidMaxResultsException', 'The maxResults must be between 1 and 50.')
  }
  const isWanted = filterOf(question.attributes)
  const found = history
    .filter((record) => inReach(record, question) && isWanted(record))
    .toReversed()
  const skipped = token === undefined ? 0 : Number(token)
  if (!Number.isSafeInteger(skipped) || skipped < 0) {
    throw new AwsFailure('InvalidNextTokenException', 'Invalid token.')
  }
  const page = found.slice(skipped, skipped + most)
  const next = skipped + page.length
  return {
    Events: page.map(eventOf),
    ...(next < found.length ? { NextToken: String(next) } : {}),
  }
}

function inReach(record: CloudTrailRecord, { region, from, to }: LookUp): boolean {
  if (record['awsRegion'] !== region) return false
  const at = Date.parse(record.eventTime)
  return (from === undefined || at >= from) && (to === undefined || at <= to)
}

function filterOf(attributes: readonly Input[]): (record: CloudTrailRecord) => boolean {
  const attribute = attributes.at(-1)
  if (attribute === undefined) return () => true
  const key = requiredText(attribute, 'AttributeKey')
  const value = textOf(attribute, 'AttributeValue')
  const read = readers[key]
  if (read === undefined) {
    throw new AwsFailure('InvalidLookupAttributesException', `Invalid attribute key: ${key}`)
  }
  return (record) => read(record) === value
}

const readers: Readonly<Record<string, (record: CloudTrailRecord) => Json | undefined>> = {
  EventId: (record) => record['eventID'],
  EventName: (record) => record.eventName,
  EventSource: (record) => record.eventSource,
  ReadOnly: readOnlyOf,
  Username: userNameOf,
  AccessKeyId: (record) => member(record['userIdentity'], 'accessKeyId'),
}

function readOnlyOf(record: CloudTrailRecord): string {
  return record['readOnly'] === true ? 'true' : 'false'
}

function userNameOf(record: CloudTrailRecord): Json | undefined {
  const identity = record['userIdentity']
  const principal = member(identity, 'principalId')
  const session = typeof principal === 'string' ? principal.split(':')[1] : undefined
  return member(identity, 'userName') ?? session
}

function member(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

function eventOf(record: CloudTrailRecord): Output {
  return {
    EventId: record['eventID'],
    EventName: record.eventName,
    ReadOnly: readOnlyOf(record),
    AccessKeyId: readers['AccessKeyId']?.(record),
    EventTime: new Date(Date.parse(record.eventTime)),
    EventSource: record.eventSource,
    Username: userNameOf(record),
    CloudTrailEvent: JSON.stringify(record),
  }
}
