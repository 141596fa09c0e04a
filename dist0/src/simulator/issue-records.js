import { isReadOnly, namespaceOf } from '../aws/namespaces.js';
import { attempt } from './attempt.js';
import { AwsFailure } from './aws-failure.js';
import { rememberEvent } from './event-history.js';
import { issueRecord } from './issue-record.js';
import { accountOf } from './state/cloud-state.js';
import { isLogged } from './state/trail.js';
import { describeCaller } from './user-identity.js';
/** Whether a trail of the caller's account keeps this call. Asked before the call runs: StopLogging itself is still logged. */
export function isCallLogged(operation, context) {
    const service = namespaceOf(operation.service);
    const data = attempt(() => operation.dataResource?.(context.call.input, context));
    // Input that names no resource: no selector does either.
    if (data instanceof AwsFailure)
        return false;
    return isLogged(context.account.trails.values(), {
        region: service.homeRegion ?? context.call.region,
        readOnly: isReadOnly(service, operation.name),
        source: service.eventSource,
        data,
    });
}
/** Writes all records of a call that some trail keeps: the call's own and its companions, in the order of their making.
 * @param request.loggedBefore what isCallLogged said before the call ran */
export function issueRecords(request) {
    const { operation, context, outcome } = request;
    const record = issueRecord(request);
    const records = request.loggedBefore || isCallLogged(operation, context) ? [record] : [];
    // The event history holds management events alone.
    if (operation.dataResource === undefined)
        rememberEvent(context.account, record);
    const companions = operation.companions?.({ input: context.call.input, outcome, context, record });
    for (const companion of companions ?? []) {
        const { call, principal } = companion;
        const account = accountOf(context.cloud, recipientOf(companion.parts, principal.account));
        const beside = { ...context, call, principal, account };
        const written = issueRecord({
            ...companion,
            context: beside,
            caller: describeCaller(principal, context.cloud),
            address: request.address,
        });
        rememberEvent(account, written);
        if (!isCallLogged(companion.operation, beside))
            continue;
        if (companion.comesFirst === true)
            records.unshift(written);
        else
            records.push(written);
    }
    return records;
}
function recipientOf(parts, otherwise) {
    const recipient = parts?.['recipientAccountId'];
    return typeof recipient === 'string' ? recipient : otherwise;
}
//# sourceMappingURL=issue-records.js.map