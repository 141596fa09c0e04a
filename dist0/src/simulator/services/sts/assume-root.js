import { wholeSecond } from '../../../time/whole-second.js';
import { credentialsValue, mintSession } from '../../mint-session.js';
import { rootTasks } from '../../policy/root-tasks.js';
import { AwsFailure } from '../../aws-failure.js';
import { objectOf, requiredText, textOf } from '../../read-input.js';
import { sessionOf } from '../../caller-keys.js';
import { rootAccessFeaturesOf } from '../iam/root-access-features.js';
import { durationOf } from './durations.js';
import { refuseTokenSessions, stsDenied, stsOperation } from './sts-operation.js';
const tasks = 'arn:aws:iam::aws:policy/root-task/';
/** The account whose root user is asked for, by number or root ARN.
 * @throws AwsFailure ValidationException */
function targetOf(input) {
    const target = requiredText(input, 'TargetPrincipal');
    const account = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(target)?.[1];
    if (account !== undefined)
        return account;
    throw new AwsFailure('ValidationException', `${target} is invalid`);
}
function taskOf(input) {
    const arn = textOf(objectOf(input, 'TaskPolicyArn') ?? {}, 'arn') ?? '';
    const task = arn.startsWith(tasks) ? arn.slice(tasks.length) : '';
    if (rootTasks.includes(task))
        return task;
    throw new AwsFailure('ValidationException', `The task policy ${arn} is invalid.`);
}
function permissionOf(input) {
    return {
        action: 'sts:AssumeRoot',
        resource: `arn:aws:iam::${targetOf(input)}:root`,
        keys: { 'sts:taskpolicyarn': tasks + taskOf(input) },
    };
}
/** Only the account that manages an organisation reaches the root users of its members, while root sessions are on. */
function requireMember(account, context) {
    const { cloud } = context;
    const isOn = rootAccessFeaturesOf(cloud.home).has('RootSessions');
    if (isOn && context.account === cloud.home && cloud.memberAccounts.has(account))
        return;
    const resource = `arn:aws:iam::${account}:root`;
    throw stsDenied(context, { action: 'sts:AssumeRoot', resource });
}
export const assumeRoot = stsOperation('AssumeRoot', {
    permission: (input, context) => {
        refuseTokenSessions(context);
        return permissionOf(input);
    },
    run: (input, context) => {
        const { call, principal } = context;
        const account = targetOf(input);
        requireMember(account, context);
        const lasts = durationOf(input, { least: 0, most: 900, otherwise: 900 });
        const created = wholeSecond(call.at);
        const sourceIdentity = sessionOf(principal)?.sourceIdentity;
        const session = mintSession(context, { account, created, lasts, sourceIdentity }, (facts) => ({
            kind: 'root',
            account,
            accessKeyId: facts.accessKeyId,
            session: facts,
            assumedRootTask: taskOf(input),
        }));
        return {
            Credentials: credentialsValue(session),
            ...(sourceIdentity === undefined ? {} : { SourceIdentity: sourceIdentity }),
        };
    },
});
//# sourceMappingURL=assume-root.js.map