import { iamAccountInverses } from '../../aws/inverse/iam-account-inverses.js';
import { namespaceOf } from '../../aws/namespaces.js';
import { isMembers } from '../../aws/members.js';
import { attemptsIn } from '../../live/collect/attempt.js';
/** How long the event history keeps an event (CloudTrail user guide). */
const historyDays = 90;
/** What a play in memory showed beside its own calls, and what outlives its undo. */
export function sideEffectsOf({ entries, records, }) {
    const attempts = attemptsIn(entries).filter(({ outcome }) => outcome === 'ok');
    return [
        ...serviceRoles(entries),
        ...attempts.flatMap(accountSetting),
        ...sessions(attempts, records),
        { kind: 'event history', events: records.length, days: historyDays },
    ];
}
/** AWS made a role where the undo of a step deletes one. */
function serviceRoles(entries) {
    const steps = new Map(entries.flatMap((entry) => (entry.kind === 'intent' ? [[entry.id, entry.step]] : [])));
    return entries.flatMap((entry) => {
        if (entry.kind !== 'made')
            return [];
        return entry.undo.flatMap(({ operation, input }) => {
            const role = input['RoleName'];
            if (operation !== 'DeleteServiceLinkedRole' || typeof role !== 'string')
                return [];
            return [{ kind: 'service-linked role', step: steps.get(entry.id) ?? '', role }];
        });
    });
}
function accountSetting({ phase, step, service, operation }) {
    if (phase === 'undo' || service !== 'iam')
        return [];
    if (operation === 'GenerateCredentialReport')
        return [{ kind: 'credential report', step }];
    if (iamAccountInverses[operation]?.kind !== 'calls')
        return [];
    const action = `${namespaceOf(service).signingName}:${operation}`;
    return [{ kind: 'account setting', step, action }];
}
/** Sessions that live longer than the run. */
function sessions(attempts, records) {
    const end = Math.max(...attempts.map(({ at }) => at));
    const ends = new Map(records.map((record) => [record['requestID'], sessionEnd(record)]));
    return attempts.flatMap(({ service, step, requestId }) => {
        const until = service === 'sts' ? ends.get(requestId) : undefined;
        if (until === undefined || until <= end)
            return [];
        return [{ kind: 'session', step, seconds: Math.round((until - end) / 1000) }];
    });
}
/** When the session ends that a record tells of: `Mar 2, 2026, 10:00:00 AM`, in UTC. */
function sessionEnd({ responseElements }) {
    if (!isMembers(responseElements) || !isMembers(responseElements['credentials']))
        return undefined;
    const { expiration } = responseElements['credentials'];
    const end = typeof expiration === 'string' ? Date.parse(`${expiration} UTC`) : Number.NaN;
    return Number.isNaN(end) ? undefined : end;
}
//# sourceMappingURL=side-effects.js.map