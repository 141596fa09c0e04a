import { isoSeconds } from '../aws/dates.js';
import { uuid } from '../aws/ids.js';
import { isReadOnly, namespaceOf } from '../aws/namespaces.js';
import { attempt } from './attempt.js';
import { AwsFailure } from './aws-failure.js';
import { requestParametersOf, responseElementsOf } from './logged-parts.js';
import { withinLimit } from './oversize.js';
import { tlsDetailsOf } from './tls-details.js';
/** Writes the CloudTrail record of a call: keys in the order and presence of real log files.
 * Ids are drawn from the step's chance, after those of what the call made.
 * @example issueRecord({ operation, context, outcome, caller, address: '198.51.100.7' }).eventName // 'CreateUser' */
export function issueRecord(request) {
    const { operation, context, outcome, caller } = request;
    const service = namespaceOf(operation.service);
    const { call, principal, chance } = context;
    const own = ownParts(request);
    const requestID = signInOf(service) ? undefined : service.requestID(chance);
    const parts = partsOf(request, service, { own, requestID });
    const byService = principal.kind === 'service' ? principal.service : undefined;
    const signIn = signInOf(service);
    const failure = outcome.kind === 'error' ? outcome : undefined;
    const isData = operation.dataResource !== undefined;
    return written({
        eventVersion: service.eventVersion,
        userIdentity: caller.userIdentity(service.eventVersion),
        eventTime: isoSeconds(call.at),
        eventSource: service.eventSource,
        eventName: service.eventName(operation.name),
        awsRegion: service.homeRegion ?? call.region,
        sourceIPAddress: byService ?? request.address,
        userAgent: byService ?? shortened(service.userAgent(userAgentOf(request))),
        errorCode: failure?.code,
        // AWS gives some failures no text: InvocationDoesNotExist, ParameterNotFound.
        errorMessage: failure === undefined || failure.message === '' ? undefined : shortened(failure.message),
        requestParameters: null,
        responseElements: null,
        additionalEventData: undefined,
        requestID,
        eventID: uuid(chance),
        readOnly: isReadOnly(service, operation.name),
        resources: undefined,
        eventType: signIn ? 'AwsConsoleSignIn' : 'AwsApiCall',
        // Only calls that succeed carry it: 20 of 20 against none of 7.
        apiVersion: failure === undefined ? service.apiVersion : undefined,
        managementEvent: !isData,
        recipientAccountId: principal.account,
        sharedEventID: undefined,
        vpcEndpointId: undefined,
        serviceEventDetails: undefined,
        eventCategory: isData ? 'Data' : 'Management',
        tlsDetails: byService === undefined ? tlsDetailsOf(call, service) : undefined,
        // A text, and never "false".
        sessionCredentialFromConsole: !signIn && isFromConsole(context) ? 'true' : undefined,
        ...parts,
    });
}
const signInOf = (service) => service.name === 'signin';
/** What the operation and its companion say; it may draw ids, so it comes before the request's own. */
function ownParts({ operation, context, outcome, parts }) {
    const output = outcome.kind === 'output' ? outcome.output : undefined;
    const own = attempt(() => operation.record?.({ input: context.call.input, output, context }));
    if (!(own instanceof AwsFailure))
        return { ...own, ...parts };
    // Input that refuses the call may lack what its record would be made of; a call that was answered lacks nothing.
    if (outcome.kind === 'error')
        return { ...parts };
    throw own;
}
function partsOf(request, service, known) {
    const { operation, context, outcome } = request;
    const { call } = context;
    const { own: said, requestID = '' } = known;
    const facts = { call, operation, service, outcome, parts: said, requestID };
    return {
        ...said,
        requestParameters: withinLimit('requestParameters', requestParametersOf(facts)),
        responseElements: withinLimit('responseElements', responseElementsOf(facts)),
    };
}
/** Leaves out what is undefined; keys that parts replace keep their place. */
function written(draft) {
    const { eventTime, eventSource, eventName } = draft;
    const record = {};
    for (const key in draft) {
        const value = draft[key];
        if (value !== undefined)
            record[key] = value;
    }
    // Stated again for the type alone: all three are in their places already.
    return Object.assign(record, { eventTime, eventSource, eventName });
}
function userAgentOf({ operation, context }) {
    const { client } = context.call.actor;
    return client.userAgent({ service: operation.service, operation: operation.name });
}
function isFromConsole({ call, principal }) {
    if (principal.kind === 'service' || principal.kind === 'nobody')
        return false;
    return (principal.session !== undefined &&
        (principal.session.fromConsole || call.actor.client.fromConsole));
}
/** CloudTrail cuts userAgent, errorCode and errorMessage at 1 KB. */
function shortened(text) {
    return text.length <= 1_024 ? text : `${text.slice(0, 1_021)}...`;
}
//# sourceMappingURL=issue-record.js.map