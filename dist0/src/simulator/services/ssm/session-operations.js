import { lowerAlphanumerics } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textOf } from '../../read-input.js';
import { requirePermission } from '../../require-permission.js';
import { stateSlot } from '../../state/state-slot.js';
import { describeCaller } from '../../user-identity.js';
import { regionalArn, serviceCalls } from '../service-call.js';
import { documentArn, instanceArn, managedInstances } from './managed-instances.js';
const sessionsOf = stateSlot(() => new Map());
/** Session Manager's calls. */
export const sessionOperations = serviceCalls('ssm', [
    {
        name: 'StartSession',
        resource: (input, context) => instanceArn(requiredText(input, 'Target'), context),
        run: startSession,
        record: ({ output }) => output === undefined
            ? {}
            : {
                responseElements: {
                    sessionId: String(output['SessionId']),
                    tokenValue: 'Value hidden due to security reasons.',
                    streamUrl: String(output['StreamUrl']),
                },
            },
    },
    {
        name: 'TerminateSession',
        resource: (input, context) => regionalArn('ssm', `session/${requiredText(input, 'SessionId')}`, context),
        run: (input, { account, call }) => {
            const id = requiredText(input, 'SessionId');
            const session = sessionsOf(account).get(id);
            // AWS answers the same for a session that is over or never was.
            if (session !== undefined)
                session.ended ??= call.at;
            return { SessionId: id };
        },
    },
    { name: 'DescribeSessions', run: describeSessions },
]);
function startSession(input, context) {
    const { account, call, chance, principal } = context;
    const target = requiredText(input, 'Target');
    const documentName = textOf(input, 'DocumentName');
    if (documentName !== undefined) {
        const resource = documentArn(documentName, context);
        requirePermission({ action: 'ssm:StartSession', resource }, context);
    }
    if (!managedInstances(context).some(({ id }) => id === target)) {
        throw new AwsFailure('TargetNotConnected', `${target} is not connected.`);
    }
    const id = `${nameOf(principal)}-${lowerAlphanumerics(26, chance)}`;
    sessionsOf(account).set(id, {
        id,
        region: call.region,
        target,
        documentName,
        reason: textOf(input, 'Reason'),
        owner: describeCaller(principal, context.cloud).arn ?? '',
        started: call.at,
        ended: undefined,
    });
    const stream = `wss://ssmmessages.${call.region}.amazonaws.com/v1/data-channel/${id}?role=publish_subscribe`;
    return { SessionId: id, TokenValue: lowerAlphanumerics(200, chance), StreamUrl: stream };
}
/** A session's id begins with the name of who opened it. */
function nameOf(principal) {
    if (principal.kind === 'user')
        return principal.userName;
    if (principal.kind === 'role')
        return principal.sessionName;
    return principal.kind === 'federated-user' ? principal.name : principal.kind;
}
function describeSessions(input, { account, call }) {
    const isOver = requiredText(input, 'State') === 'History';
    const found = [...sessionsOf(account).values()].filter(({ region, ended }) => region === call.region && (ended !== undefined) === isOver);
    return {
        Sessions: found.map(({ id, target, started, ended, owner, documentName, reason }) => ({
            SessionId: id,
            Target: target,
            Status: ended === undefined ? 'Connected' : 'Terminated',
            StartDate: new Date(started),
            ...(ended === undefined ? {} : { EndDate: new Date(ended) }),
            DocumentName: documentName ?? 'SSM-SessionManagerRunShell',
            Owner: owner,
            ...(reason === undefined ? {} : { Reason: reason }),
        })),
    };
}
//# sourceMappingURL=session-operations.js.map