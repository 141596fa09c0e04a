import { isoSeconds } from '../aws/dates.js';
import { uuid } from '../aws/ids.js';
/** Writes the record of a call: keys in the order and presence of real log files.
 * @example writeRecord(step, chanceOf('seed')).eventName // 'DescribeInstances' */
export function writeRecord(step, chance) {
    const { at, caller, action } = step;
    const { service } = action;
    const failure = step.failure ?? action.failure;
    const draft = {
        eventVersion: service.eventVersion,
        userIdentity: caller.identity(service.eventVersion),
        eventTime: isoSeconds(at),
        eventSource: service.eventSource,
        eventName: action.eventName,
        awsRegion: service.homeRegion ?? step.region,
        sourceIPAddress: caller.address,
        userAgent: userAgentOf(caller, action),
    };
    if (failure !== undefined) {
        draft['errorCode'] = failure.code;
        if (failure.message !== '')
            draft['errorMessage'] = failure.message;
    }
    writeParts(draft, step, { at, caller, region: step.region, chance });
    writeEnd(draft, step);
    return draft;
}
function writeParts(draft, { action, failure: ownFailure }, moment) {
    const { service } = action;
    const failure = ownFailure ?? action.failure;
    draft['requestParameters'] = failure?.keepsRequest === false ? null : made(action.request, moment);
    draft['responseElements'] = failure === undefined ? made(action.response, moment) : null;
    if (action.additional !== undefined)
        draft['additionalEventData'] = made(action.additional, moment);
    if (action.eventType === undefined)
        draft['requestID'] = service.requestID(moment.chance);
    draft['eventID'] = uuid(moment.chance);
    draft['readOnly'] = action.readOnly;
    if (action.resources !== undefined && failure?.keepsRequest !== false) {
        draft['resources'] = action.resources;
    }
    draft['eventType'] = action.eventType ?? 'AwsApiCall';
    // Only calls that succeed carry it.
    if (failure === undefined && service.apiVersion !== undefined) {
        draft['apiVersion'] = service.apiVersion;
    }
    draft['managementEvent'] = action.isData !== true;
    draft['recipientAccountId'] = moment.caller.account;
    if (action.isShared === true)
        draft['sharedEventID'] = uuid(moment.chance);
}
function writeEnd(draft, { action, caller, region }) {
    const { client, vpcEndpoint } = caller;
    if (vpcEndpoint !== undefined)
        draft['vpcEndpointId'] = vpcEndpoint;
    draft['eventCategory'] = action.isData === true ? 'Data' : 'Management';
    if (client === undefined)
        return;
    draft['tlsDetails'] = tlsOf(action, region, client.tls);
    if (client.fromConsole && action.eventType === undefined) {
        draft['sessionCredentialFromConsole'] = 'true';
    }
}
const made = (part, moment) => typeof part === 'function' ? part(moment) : part;
function userAgentOf({ client, address }, { service, operation }) {
    if (client === undefined)
        return address;
    return service.userAgent(client.userAgent({ service: service.name, operation }));
}
const knownTls = new Map();
function tlsOf({ service, bucket }, region, tls) {
    let ofService = knownTls.get(service);
    if (ofService === undefined)
        knownTls.set(service, (ofService = new Map()));
    const place = bucket === undefined ? region : `${region} ${bucket}`;
    const known = ofService.get(place);
    if (known !== undefined)
        return known;
    const details = {
        tlsVersion: tls.version,
        cipherSuite: tls.cipherSuite,
        clientProvidedHostHeader: service.host(region, bucket === undefined ? {} : { Bucket: bucket }),
    };
    ofService.set(place, details);
    return details;
}
/** AWS's refusal, in its words.
 * @example denied(action, caller).code // 'AccessDenied' */
export function denied(action, caller) {
    const { service, operation } = action;
    const permission = `${service.signingName}:${operation}`;
    const resource = action.target === undefined ? '' : ` on resource: ${action.target}`;
    const beginning = service.name === 'ec2' ? 'You are not authorized to perform this operation. ' : '';
    const kept = service.keptWhenDenied;
    return {
        code: service.deniedCode,
        message: `${beginning}User: ${caller.arn ?? caller.address} is not authorized to perform: ${permission}` +
            `${resource} because no identity-based policy allows the ${permission} action`,
        keepsRequest: kept === 'all' || kept.has(operation),
    };
}
/** A client that asks too often; the record then says nothing of the request. */
export const throttled = {
    code: 'ThrottlingException',
    message: 'Rate exceeded',
    keepsRequest: false,
};
//# sourceMappingURL=write-record.js.map