import { accountOfArn, roleSessionArn } from '../../../aws/arn.js';
import { uuid } from '../../../aws/ids.js';
import { namespaceOf } from '../../../aws/namespaces.js';
import { recordValue } from '../../../aws/record-value.js';
import { seconds } from '../../../time/duration.js';
import { wholeSecond } from '../../../time/whole-second.js';
import { AwsFailure } from '../../aws-failure.js';
import { sessionOf, userId } from '../../caller-keys.js';
import { credentialsValue, mintSession } from '../../mint-session.js';
import { requiredText, textOf } from '../../read-input.js';
import { durationOf, withinRoleLimit } from './durations.js';
import { provesMfa } from './mfa.js';
import { requiredSessionName, roleOfArn, roleResource } from './roles.js';
import { packedSize, sessionPolicies, sessionTags } from './session-policies.js';
import { stsDenied, stsOperation } from './sts-operation.js';
import { mayAssume } from './trust-decision.js';
/** How long credentials are that services fetch for themselves: an instance's 395 minutes, a function's two hours. */
const serviceSessions = {
    'ec2.amazonaws.com': 23_700,
    'lambda.amazonaws.com': 7_200,
};
/** Services whose AssumeRole records show credentials only (9 of 9 and 2 of 2). */
const withoutRoleUser = new Set(Object.keys(serviceSessions));
function run(input, context) {
    const { call, cloud, principal } = context;
    const roleArn = requiredText(input, 'RoleArn');
    const sessionName = requiredSessionName(input);
    if (principal.kind === 'root') {
        throw new AwsFailure('AccessDenied', 'Roles may not be assumed by root accounts.');
    }
    const found = roleOfArn(roleArn, cloud);
    const mfa = provesMfa(input, context);
    const { account, role } = allowedRole(found, { input, roleArn, mfa }, context);
    const lasts = sessionDuration(input, role, context);
    const policies = sessionPolicies(input, context);
    const tags = sessionTags(input);
    const sourceIdentity = textOf(input, 'SourceIdentity') ?? sessionOf(principal)?.sourceIdentity;
    const created = wholeSecond(call.at);
    const terms = { account: account.number, created, lasts, mfa, policies, tags, sourceIdentity };
    const session = mintSession(context, terms, (facts) => ({
        kind: 'role',
        account: account.number,
        roleName: role.name,
        sessionName,
        session: facts,
        ...(principal.kind === 'service' && principal.service === 'ec2.amazonaws.com'
            ? { ec2RoleDelivery: '2.0' }
            : {}),
    }));
    return {
        Credentials: credentialsValue(session),
        AssumedRoleUser: {
            AssumedRoleId: `${role.id}:${sessionName}`,
            Arn: roleSessionArn(account.number, role.name, sessionName),
        },
        ...packedSize(policies, tags),
        ...(sourceIdentity === undefined ? {} : { SourceIdentity: sourceIdentity }),
    };
}
/** The role, if the caller may take it; a role that does not exist is refused in the same words.
 * @throws AwsFailure AccessDenied */
function allowedRole(found, asked, context) {
    const actions = ['sts:AssumeRole'];
    if (asked.input['SourceIdentity'] !== undefined)
        actions.push('sts:SetSourceIdentity');
    if (asked.input['Tags'] !== undefined)
        actions.push('sts:TagSession');
    for (const action of actions) {
        const permission = permissionOf(action, asked);
        if (found !== undefined && mayAssume(found.role, permission, context))
            continue;
        throw stsDenied(context, permission);
    }
    // The loop has refused what was not found.
    return found ?? refuse(context, asked.roleArn);
}
function refuse(context, resource) {
    throw stsDenied(context, { action: 'sts:AssumeRole', resource });
}
function permissionOf(action, { input, roleArn, mfa }) {
    const keys = {
        'sts:rolesessionname': requiredText(input, 'RoleSessionName'),
    };
    const externalId = textOf(input, 'ExternalId');
    const sourceIdentity = textOf(input, 'SourceIdentity');
    if (externalId !== undefined)
        keys['sts:externalid'] = externalId;
    if (sourceIdentity !== undefined)
        keys['sts:sourceidentity'] = sourceIdentity;
    if (mfa) {
        keys['aws:multifactorauthpresent'] = 'true';
        keys['aws:multifactorauthage'] = '0';
    }
    return { action, resource: roleArn, keys };
}
function sessionDuration(input, role, { principal }) {
    const byService = principal.kind === 'service' ? serviceSessions[principal.service] : undefined;
    const otherwise = byService ?? 3_600;
    const lasts = durationOf(input, { least: 900, most: 43_200, otherwise });
    if (byService !== undefined)
        return lasts;
    if (principal.kind === 'role' && lasts > seconds(3_600)) {
        throw new AwsFailure('ValidationException', 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.');
    }
    return withinRoleLimit(lasts, role);
}
export const assumeRole = stsOperation('AssumeRole', {
    run,
    record: ({ input, output, context }) => {
        if (output === undefined)
            return {};
        const { principal, chance } = context;
        const roleArn = requiredText(input, 'RoleArn');
        const isService = principal.kind === 'service';
        const isShared = isService || accountOfArn(roleArn) !== principal.account;
        return {
            resources: [roleResource(roleArn)],
            ...(isShared ? { sharedEventID: uuid(chance) } : {}),
            ...(isService && withoutRoleUser.has(principal.service)
                ? {
                    responseElements: recordValue({ Credentials: output['Credentials'] }, namespaceOf('sts')),
                }
                : {}),
        };
    },
    companions: ownersCopy,
});
/** The record that the owner of the role gets when somebody from another account takes it. */
function ownersCopy({ input, outcome, context, record, }) {
    const { call, principal, cloud } = context;
    const owner = accountOfArn(textOf(input, 'RoleArn') ?? '');
    const isCopied = outcome.kind === 'output' && principal.kind !== 'service' && owner !== principal.account;
    if (!isCopied || owner === undefined)
        return [];
    const userIdentity = {
        type: 'AWSAccount',
        principalId: userId(principal, cloud),
        accountId: principal.account,
    };
    const { sharedEventID, requestID } = record;
    return [
        {
            operation: assumeRole,
            call,
            principal,
            outcome,
            parts: { userIdentity, recipientAccountId: owner, sharedEventID, requestID },
        },
    ];
}
//# sourceMappingURL=assume-role.js.map