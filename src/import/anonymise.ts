import { eventTimeOf } from '../cloudtrail/event-time.ts'
import { isJsonList, isJsonObject } from '../cloudtrail/json.ts'
import type { CloudTrailRecord, Json, JsonObject } from '../cloudtrail/record.ts'
import { ownersIn } from './owners-in.ts'
import type { Disguise, Spot } from './disguise.ts'
import { AddressFakes } from './fake-address.ts'
import { fakeAccount } from './replace-id.ts'
import { moveEpoch, moveEventTime, weeksTo } from './move-time.ts'
import { Pseudonyms } from './pseudonyms.ts'
import { replaceKey } from './replace-key.ts'
import { replaceText } from './replace-text.ts'

/** What to know of addresses that are not the atlas's. */
export interface AnonymiseOptions {
  /** True for an address that Amazon announces. */
  readonly isAmazon: (ip: string) => boolean
}

/** Records without what says whose they were. */
export interface Anonymised {
  /** Lists as they were given, each in order of time. */
  readonly groups: readonly (readonly CloudTrailRecord[])[]
  readonly pseudonyms: Pseudonyms
}

/** Replaces in lists of records what says whose they are: the same value by the same fake everywhere, values of AWS's vocabulary
 * not at all. What was anonymised already comes out as it is.
 * @example anonymise([records], { isAmazon: () => false }).groups[0] */
export function anonymise(
  groups: readonly (readonly CloudTrailRecord[])[],
  options: AnonymiseOptions,
): Anonymised {
  const sorted = groups.map((records) =>
    records.toSorted((left, right) => eventTimeOf(left) - eventTimeOf(right)),
  )
  const all = sorted.flat()
  const first = all[0]
  const pseudonyms = new Pseudonyms()
  const disguise: Disguise = {
    pseudonyms,
    addresses: new AddressFakes(options.isAmazon),
    ...ownersIn(all),
    shift: first === undefined ? 0 : weeksTo(eventTimeOf(first)),
  }
  // Who acts gives names their kinds, wherever else they stand.
  for (const record of all) {
    replaceValue(record['userIdentity'] ?? null, spotOf(record, 'userIdentity'), disguise)
  }
  pseudonyms.forgetTimes()
  const replaced = sorted.map((records) => records.map((one) => replaceRecord(one, disguise)))
  return { groups: replaced, pseudonyms }
}

function replaceRecord(record: CloudTrailRecord, disguise: Disguise): CloudTrailRecord {
  const parts = Object.entries(record).map(([key, value]): [string, Json] => {
    if (key === 'eventTime') return [key, moveEventTime(record.eventTime, disguise.shift)]
    const spot = spotOf(record, key)
    const name = replaceKey(key, { ...spot, within: '' }, disguise)
    return [name, replaceValue(value ?? null, { ...spot, key: name }, disguise)]
  })
  const replaced: JsonObject = Object.fromEntries(parts)
  const text = (key: 'eventTime' | 'eventSource' | 'eventName'): string => {
    const value = replaced[key]
    return typeof value === 'string' ? value : record[key]
  }
  // Stated again for the type alone: texts stay texts, and all three are in their places already.
  return {
    ...replaced,
    eventTime: text('eventTime'),
    eventSource: text('eventSource'),
    eventName: text('eventName'),
  }
}

/** The account of what has none of its own: the caller's for what says who calls, else the one that the record went to. */
function spotOf(record: CloudTrailRecord, key: string): Spot {
  const identity = record['userIdentity']
  const caller = isJsonObject(identity) ? accountOf(identity['accountId']) : undefined
  const recipient = accountOf(record['recipientAccountId'])
  const account = key === 'userIdentity' ? (caller ?? recipient) : (recipient ?? caller)
  return { key, within: '', account, depth: 0 }
}

const accountOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && /^\d{12}$/.test(value) ? value : undefined

function replaceValue(value: Json, spot: Spot, disguise: Disguise): Json {
  if (typeof value === 'string') return replaceText(value, spot, disguise)
  if (typeof value === 'number') return replaceNumber(value, disguise)
  if (isJsonList(value)) return value.map((item) => replaceValue(item, spot, disguise))
  return isJsonObject(value) ? replaceObject(value, spot, disguise) : value
}

function replaceObject(object: JsonObject, spot: Spot, disguise: Disguise): JsonObject {
  const account = accountOf(object['accountId']) ?? spot.account
  // What a key says of its value is asked of the key that is written: read again, it must say the same.
  const parts = Object.entries(object).map(([given, value]): [string, Json] => {
    const key = replaceKey(given, { ...spot, within: spot.key }, disguise)
    return [key, replaceValue(value ?? null, { ...spot, key, within: spot.key, account }, disguise)]
  })
  return Object.fromEntries(parts)
}

const largestPlain = 999_999_999

function replaceNumber(value: number, disguise: Disguise): number {
  if (!Number.isInteger(value) || Math.abs(value) <= largestPlain) return value
  const moved = moveEpoch(value, disguise.shift)
  if (moved !== undefined) return moved
  const text = String(value)
  if (disguise.accounts.has(text)) return Number(fakeAccount(text, disguise))
  return Number(disguise.pseudonyms.formed('number', text, String))
}
