import { arnOf, iamArn, roleSessionArn } from '../aws/arn.js';
import { isoSeconds } from '../aws/dates.js';
import { accountOf } from './state/cloud-state.js';
/** Describes a caller in every form that CloudTrail knows.
 * @example describeCaller(principal, cloud).arn // 'arn:aws:sts::123456789012:assumed-role/ci/deploy' */
export function describeCaller(principal, cloud) {
    const behind = entityBehind(principal, cloud);
    const known = described.get(principal);
    // The session of a deleted role still carries the role's id.
    if (known !== undefined && (behind === undefined || behind === known.behind))
        return known.caller;
    const caller = callerOf(formOf(principal, behind));
    described.set(principal, { behind, caller });
    return caller;
}
const described = new WeakMap();
/** The user, role or account alias that a principal's description hangs on. */
function entityBehind(principal, cloud) {
    const { iam } = accountOf(cloud, principal.account);
    if (principal.kind === 'user')
        return iam.users.get(principal.userName.toLowerCase());
    if (principal.kind === 'role')
        return iam.roles.get(principal.roleName.toLowerCase());
    if (principal.kind === 'root')
        return iam.accountAlias ?? '';
    if (principal.kind !== 'federated-user')
        return undefined;
    return iam.users.get(principal.issuerUserName.toLowerCase());
}
function callerOf({ arn, write }) {
    const written = new Map();
    return {
        arn,
        userIdentity: (eventVersion) => {
            const withEmptyObjects = eventVersion === '1.08';
            const known = written.get(withEmptyObjects);
            if (known !== undefined)
                return known;
            const identity = write(withEmptyObjects);
            written.set(withEmptyObjects, identity);
            return identity;
        },
    };
}
function formOf(principal, behind) {
    const entity = typeof behind === 'object' ? behind : undefined;
    if (principal.kind === 'user')
        return userForm(principal, entity);
    if (principal.kind === 'role')
        return roleForm(principal, entity);
    if (principal.kind === 'federated-user')
        return federatedForm(principal, entity);
    if (principal.kind === 'root') {
        return rootForm(principal, typeof behind === 'string' ? behind : '');
    }
    if (principal.kind === 'service') {
        const identity = { type: 'AWSService', invokedBy: principal.service };
        return { arn: undefined, write: () => identity };
    }
    // Typed, so that a kind that is added later is not taken for this one.
    const nobody = principal;
    return { arn: undefined, write: () => ({ type: 'Unknown', accountId: nobody.account }) };
}
function userForm(principal, user) {
    const { account, userName, accessKeyId, session } = principal;
    const arn = user?.arn ?? iamArn(account, 'user', userName);
    return {
        arn,
        write: (withEmptyObjects) => ({
            type: 'IAMUser',
            principalId: user?.id,
            arn,
            accountId: account,
            accessKeyId,
            userName: user?.name ?? userName,
            ...(session === undefined ? {} : { sessionContext: userSession(session, withEmptyObjects) }),
        }),
    };
}
function rootForm(principal, alias) {
    const { account, accessKeyId, session, assumedRootTask } = principal;
    const arn = arnOf({ service: 'iam', account, resource: 'root' });
    return {
        arn,
        write: (withEmptyObjects) => ({
            type: 'Root',
            principalId: account,
            arn,
            accountId: account,
            accessKeyId,
            // The root user has a name in records only where the account has an alias.
            ...(alias === '' ? {} : { userName: alias }),
            ...(session === undefined
                ? {}
                : {
                    sessionContext: {
                        ...userSession(session, withEmptyObjects),
                        ...(assumedRootTask === undefined ? {} : { assumedRoot: 'true' }),
                    },
                }),
        }),
    };
}
function roleForm(principal, role) {
    const { account, roleName, sessionName, session, lambdaFunctionArn } = principal;
    const name = role?.name ?? roleName;
    const arn = roleSessionArn(account, name, sessionName);
    const sessionIssuer = {
        type: 'Role',
        principalId: role?.id,
        arn: role?.arn ?? iamArn(account, 'role', name),
        accountId: account,
        userName: name,
    };
    return {
        arn,
        write: (withEmptyObjects) => ({
            type: 'AssumedRole',
            principalId: `${role?.id}:${sessionName}`,
            arn,
            accountId: account,
            accessKeyId: session.accessKeyId,
            sessionContext: {
                sessionIssuer,
                ...webIdentityData(principal, withEmptyObjects),
                ...sessionFacts(session),
                ...(principal.ec2RoleDelivery === undefined
                    ? {}
                    : { ec2RoleDelivery: principal.ec2RoleDelivery }),
                ...(session.sourceIdentity === undefined ? {} : { sourceIdentity: session.sourceIdentity }),
            },
            ...(lambdaFunctionArn === undefined
                ? {}
                : {
                    inScopeOf: {
                        issuerType: 'AWS::Lambda::Function',
                        credentialsIssuedTo: lambdaFunctionArn,
                    },
                }),
        }),
    };
}
function federatedForm(principal, issuer) {
    const { account, name, issuerUserName, session } = principal;
    const arn = arnOf({ service: 'sts', account, resource: `federated-user/${name}` });
    return {
        arn,
        write: (withEmptyObjects) => ({
            type: 'FederatedUser',
            principalId: `${account}:${name}`,
            arn,
            accountId: account,
            accessKeyId: session.accessKeyId,
            sessionContext: {
                sessionIssuer: {
                    type: 'IAMUser',
                    principalId: issuer?.id,
                    arn: issuer?.arn ?? iamArn(account, 'user', issuerUserName),
                    accountId: account,
                    userName: issuer?.name ?? issuerUserName,
                },
                ...(withEmptyObjects ? { webIdFederationData: {} } : {}),
                ...sessionFacts(session),
            },
        }),
    };
}
/** sessionContext of a session that no role stands behind: GetSessionToken, console, AssumeRoot. */
function userSession(session, withEmptyObjects) {
    return {
        ...(withEmptyObjects ? { sessionIssuer: {}, webIdFederationData: {} } : {}),
        ...sessionFacts(session),
        ...(session.sourceIdentity === undefined ? {} : { sourceIdentity: session.sourceIdentity }),
    };
}
function webIdentityData(principal, withEmptyObjects) {
    const provider = principal.webIdentityProvider;
    if (provider !== undefined) {
        return { webIdFederationData: { federatedProvider: provider, attributes: {} } };
    }
    return withEmptyObjects ? { webIdFederationData: {} } : {};
}
function sessionFacts(session) {
    return {
        attributes: {
            creationDate: isoSeconds(session.created),
            // A text in CloudTrail, not a boolean.
            mfaAuthenticated: session.mfa ? 'true' : 'false',
        },
    };
}
//# sourceMappingURL=user-identity.js.map