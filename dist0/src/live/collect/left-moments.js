import { namespaceOf } from '../../aws/namespaces.js';
import { eventTimeOf } from '../../cloudtrail/event-time.js';
import { isJsonObject } from '../../cloudtrail/json.js';
import { isOfRun } from '../app-id.js';
/** The key that the call was signed with; which key the operator has no ledger tells. */
export const byAccessKey = {
    ofAttempt: ({ accessKeyId }) => accessKeyId,
    ofRecord: ({ userIdentity }) => {
        const key = isJsonObject(userIdentity) ? userIdentity['accessKeyId'] : undefined;
        return typeof key === 'string' ? key : undefined;
    },
};
/** The run's id in the user agent: of the operator's calls, which have none of a tool. */
export const byUserAgent = (run) => ({
    ofAttempt: ({ accessKeyId }) => (accessKeyId === undefined ? run : undefined),
    ofRecord: ({ userAgent }) => (isOfRun(userAgent, run) ? run : undefined),
});
/** Attempts at the moments of their calls; those without the mark are left out. `late` is by how much the ledger's clock is
 * ahead of AWS's. */
export function attemptMoments(attempts, { mark, late }) {
    return attempts.flatMap((attempt) => {
        const caller = mark.ofAttempt(attempt);
        if (caller === undefined)
            return [];
        const { service, operation, outcome, at } = attempt;
        const { eventSource, eventName } = namespaceOf(service);
        const key = [caller, eventSource, eventName(operation), outcome === 'ok'].join(' ');
        return [{ attempt, key, at: at - late }];
    });
}
/** Records at the moments of their calls; those without the mark are left out. */
export function recordMoments(records, mark) {
    return records.flatMap((record) => {
        const caller = mark.ofRecord(record);
        if (caller === undefined)
            return [];
        const { eventSource, eventName, errorCode } = record;
        const key = [caller, eventSource, eventName, errorCode === undefined].join(' ');
        return [{ record, key, at: eventTimeOf(record) }];
    });
}
//# sourceMappingURL=left-moments.js.map