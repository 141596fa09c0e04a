import { isoSeconds } from '../aws/dates.ts'
import { uuid } from '../aws/ids.ts'
import type { CloudTrailRecord, Json, JsonObject } from '../cloudtrail/record.ts'
import type { Chance } from '../time/chance.ts'
import type { Action, Failure, Moment, Part } from './action.ts'
import type { Caller } from './caller.ts'
import type { LoggedService } from './logged-service.ts'
import type { Step } from './persona.ts'

interface Draft {
  eventTime: string
  eventSource: string
  eventName: string
  [key: string]: Json | undefined
}

/** Writes the record of a call: keys in the order and presence of real log files.
 * @example writeRecord(step, chanceOf('seed')).eventName // 'DescribeInstances' */
export function writeRecord(step: Step, chance: Chance): CloudTrailRecord {
  const { at, caller, action } = step
  const { service } = action
  const failure = step.failure ?? action.failure
  const draft: Draft = {
    eventVersion: service.eventVersion,
    userIdentity: caller.identity(service.eventVersion),
    eventTime: isoSeconds(at),
    eventSource: service.eventSource,
    eventName: action.eventName,
    awsRegion: service.homeRegion ?? step.region,
    sourceIPAddress: caller.address,
    userAgent: userAgentOf(caller, action),
  }
  if (failure !== undefined) {
    draft['errorCode'] = failure.code
    if (failure.message !== '') draft['errorMessage'] = failure.message
  }
  writeParts(draft, step, { at, caller, region: step.region, chance })
  writeEnd(draft, step)
  return draft
}

function writeParts(draft: Draft, { action, failure: ownFailure }: Step, moment: Moment): void {
  const { service } = action
  const failure = ownFailure ?? action.failure
  draft['requestParameters'] = failure?.keepsRequest === false ? null : made(action.request, moment)
  draft['responseElements'] = failure === undefined ? made(action.response, moment) : null
  if (action.additional !== undefined)
    draft['additionalEventData'] = made(action.additional, moment)
  if (action.eventType === undefined) draft['requestID'] = service.requestID(moment.chance)
  draft['eventID'] = uuid(moment.chance)
  draft['readOnly'] = action.readOnly
  if (action.resources !== undefined && failure?.keepsRequest !== false) {
    draft['resources'] = action.resources
  }
  draft['eventType'] = action.eventType ?? 'AwsApiCall'
  // Only calls that succeed carry it.
  if (failure === undefined && service.apiVersion !== undefined) {
    draft['apiVersion'] = service.apiVersion
  }
  draft['managementEvent'] = action.isData !== true
  draft['recipientAccountId'] = moment.caller.account
  if (action.isShared === true) draft['sharedEventID'] = uuid(moment.chance)
}

function writeEnd(draft: Draft, { action, caller, region }: Step): void {
  const { client, vpcEndpoint } = caller
  if (vpcEndpoint !== undefined) draft['vpcEndpointId'] = vpcEndpoint
  draft['eventCategory'] = action.isData === true ? 'Data' : 'Management'
  if (client === undefined) return
  draft['tlsDetails'] = tlsOf(action, region, client.tls)
  if (client.fromConsole && action.eventType === undefined) {
    draft['sessionCredentialFromConsole'] = 'true'
  }
}

const made = (part: Part, moment: Moment): JsonObject | null =>
  typeof part === 'function' ? part(moment) : part

function userAgentOf({ client, address }: Caller, { service, operation }: Action): string {
  if (client === undefined) return address
  return service.userAgent(client.userAgent({ service: service.name, operation }))
}

const knownTls = new Map<LoggedService, Map<string, JsonObject>>()

function tlsOf(
  { service, bucket }: Action,
  region: string,
  tls: { readonly version: string; readonly cipherSuite: string },
): JsonObject {
  let ofService = knownTls.get(service)
  if (ofService === undefined) knownTls.set(service, (ofService = new Map()))
  const place = bucket === undefined ? region : `${region} ${bucket}`
  const known = ofService.get(place)
  if (known !== undefined) return known
  const details = {
    tlsVersion: tls.version,
    cipherSuite: tls.cipherSuite,
    clientProvidedHostHeader: service.host(region, bucket === undefined ? {} : { Bucket: bucket }),
  }
  ofService.set(place, details)
  return details
}

/** AWS's refusal, in its words.
 * @example denied(action, caller).code // 'AccessDenied' */
export function denied(action: Action, caller: Caller): Failure {
  const { service, operation } = action
  const permission = `${service.signingName}:${operation}`
  const resource = action.target === undefined ? '' : ` on resource: ${action.target}`
  const beginning =
    service.name === 'ec2' ? 'You are not authorized to perform this operation. ' : ''
  const kept = service.keptWhenDenied
  return {
    code: service.deniedCode,
    message:
      `${beginning}User: ${caller.arn ?? caller.address} is not authorized to perform: ${permission}` +
      `${resource} because no identity-based policy allows the ${permission} action`,
    keepsRequest: kept === 'all' || kept.has(operation),
  }
}

/** A client that asks too often; the record then says nothing of the request. */
export const throttled: Failure = {
  code: 'ThrottlingException',
  message: 'Rate exceeded',
  keepsRequest: false,
}
