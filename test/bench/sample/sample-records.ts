import type { Chance } from '../../../src/time/chance.ts'
import { changes, everyday, routine, type SampleCall } from './sample-calls.ts'
import {
  account,
  roleCaller,
  serviceCaller,
  userCaller,
  type SampleCaller,
} from './sample-callers.ts'
import { uuid } from './sample-ids.ts'

/** Shares of a sample's records, from 0 to 1, that some rule of a pack can match, so that they must be parsed. */
export interface Concerned {
  /** By the bundled rules that name their actions; never more than `all`. */
  readonly named: number
  /** By all bundled rules: what IAM users do. */
  readonly all: number
}

const start = Date.UTC(2026, 2, 2, 9)

/** Yields records of an ordinary account, four a second: roles and services at work, and IAM users, who concern rules.
 * Keys, sizes and disorder are those of real logs. */
export function* sampleRecords(
  count: number,
  { concerned: { named, all }, chance }: { readonly concerned: Concerned; readonly chance: Chance },
): Generator<object> {
  for (let index = 0; index < count; index += 1) {
    const draw = chance.fraction()
    const calls = draw < named ? changes : draw < all ? everyday : routine
    // In real files one record of five is older than the one before it.
    const late = chance.below(4) === 0 ? chance.below(300) : 0
    const time = new Date(start + index * 250 - late * 1000)
    yield sampleRecord({ time: `${time.toISOString().slice(0, 19)}Z`, calls, chance })
  }
}

function sampleRecord(what: {
  readonly time: string
  readonly calls: readonly SampleCall[]
  readonly chance: Chance
}): object {
  const { time, calls, chance } = what
  const call = chance.pick(calls)
  const caller = callerOf(call, calls === routine, { time, chance })
  const parts = { ...call.parts({ chance, caller: caller.name, account }) }
  return {
    eventVersion: call.version,
    userIdentity: caller.identity,
    eventTime: time,
    eventSource: `${call.service}.amazonaws.com`,
    eventName: call.action,
    awsRegion: call.service === 'iam' ? 'us-east-1' : caller.region,
    sourceIPAddress: caller.address,
    userAgent: caller.agent.replace('COMMAND', `${call.service}.${call.command}`),
    ...(parts.error && { errorCode: parts.error, errorMessage: parts.message }),
    requestParameters: parts.request ?? null,
    responseElements: parts.response ?? null,
    ...(parts.more && { additionalEventData: parts.more }),
    requestID: uuid(chance),
    eventID: uuid(chance),
    readOnly: call.readOnly,
    ...(parts.resources && { resources: parts.resources }),
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: account,
    ...(call.by === 'service' && { sharedEventID: uuid(chance) }),
    eventCategory: 'Management',
    ...(call.by === 'service' ? {} : { tlsDetails: tlsOf(call, caller.region) }),
  }
}

function callerOf(
  call: SampleCall,
  isRoutine: boolean,
  when: { readonly time: string; readonly chance: Chance },
): SampleCaller {
  if (call.by === 'service') return serviceCaller(when.chance)
  return isRoutine ? roleCaller(when) : userCaller(when.chance)
}

function tlsOf({ service }: SampleCall, region: string): object {
  return {
    tlsVersion: 'TLSv1.3',
    cipherSuite: 'TLS_AES_128_GCM_SHA256',
    clientProvidedHostHeader:
      service === 'iam' ? 'iam.amazonaws.com' : `${service}.${region}.amazonaws.com`,
  }
}
