import { isRecord, whyNoRecord } from '../../cloudtrail/is-record.ts'
import { isJsonObject } from '../../cloudtrail/json.ts'
import type { CloudTrailRecord, Json, JsonObject } from '../../cloudtrail/record.ts'

/** A record out of somebody's test, or why it is none. */
export type WholeRecord =
  | {
      readonly kind: 'record'
      readonly record: CloudTrailRecord
      readonly changes: readonly string[]
    }
  | { readonly kind: 'none'; readonly reason: string }

// A test may leave the time away. The day is that on which scenarios begin.
const timeWhereNone = '2026-03-02T09:00:00Z'
// `2019-01-01 00:00:00.000000000`, as Athena and Snowflake write it.
const spaced = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(?: ?(?:UTC|Z|\+00:?00))?$/

/** Makes a record of what a test calls one: written times in CloudTrail's form, a time where there is none, and none of the
 * members that the other tool added. */
export function wholeRecord(value: unknown, isOwn: (key: string) => boolean): WholeRecord {
  if (!isJsonObject(value)) return { kind: 'none', reason: 'it is no object' }
  const members = Object.entries(value).filter(([key]) => !isOwn(key))
  const changes: string[] = []
  const given = value['eventTime'] ?? ''
  if (given === '') changes.push('it had no eventTime and got one')
  const eventTime = given === '' ? timeWhereNone : timeOf(given)
  const record: JsonObject = withTime(Object.fromEntries(members), eventTime)
  if (isRecord(record)) return { kind: 'record', record, changes }
  return { kind: 'none', reason: lowered(whyNoRecord(record) ?? 'it is no CloudTrail record') }
}

function timeOf(time: Json): Json {
  const [, day, hours] = typeof time === 'string' ? (spaced.exec(time) ?? []) : []
  return day === undefined ? time : `${day}T${hours}Z`
}

// In CloudTrail's order the time comes after who acts; a spread keeps the place that the key has.
const withTime = (record: JsonObject, eventTime: Json): JsonObject => ({ ...record, eventTime })

const lowered = (sentence: string): string =>
  sentence.replace('This is no CloudTrail record: ', '').replace(/\.$/, '')
