import { isReadOnly } from '../aws/namespaces.js';
const deniedCodes = new Set(['AccessDenied', 'Client.UnauthorizedOperation']);
const throttled = 'ThrottlingException';
/** requestParameters: what an operation says of them, else what its service writes of the input.
 * A denied call loses them in most services (IAM 49 of 49), a throttled one in all (102 of 102); other failures keep them. */
export function requestParametersOf(facts) {
    const { call, operation, service, outcome, parts } = facts;
    if (outcome.kind === 'error') {
        if (outcome.code === throttled)
            return null;
        if (deniedCodes.has(outcome.code) && !keepsWhenDenied(service, operation.name))
            return null;
    }
    if (parts.requestParameters !== undefined)
        return parts.requestParameters;
    const { input, region } = call;
    return service.request({ operation: operation.name, input, region }, service);
}
function keepsWhenDenied(service, operation) {
    return service.keptWhenDenied === 'all' || service.keptWhenDenied.has(operation);
}
/** responseElements: null for failures and for reading calls, but for those that hand out credentials. */
export function responseElementsOf(facts) {
    const { operation, service, outcome, parts, requestID } = facts;
    if (parts.responseElements !== undefined)
        return parts.responseElements;
    if (outcome.kind === 'error')
        return null;
    const silent = isReadOnly(service, operation.name) && !service.answersWhenReading.has(operation.name);
    return silent
        ? null
        : service.response({ operation: operation.name, output: outcome.output, requestID }, service);
}
//# sourceMappingURL=logged-parts.js.map