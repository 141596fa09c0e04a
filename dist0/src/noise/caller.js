import { arnOf, iamArn, roleSessionArn } from '../aws/arn.js';
import { isoSeconds } from '../aws/dates.js';
/** An IAM user with a long-term key, or with a session of the console or of GetSessionToken. */
export function userCaller(user, origin, session) {
    const { account, arn } = user;
    const before = { type: 'IAMUser', principalId: user.id, arn, accountId: account };
    const { name: userName } = user;
    if (session === undefined) {
        const identity = { ...before, accessKeyId: user.key, userName };
        return { account, arn, identity: () => identity, ...origin };
    }
    const start = { ...before, accessKeyId: session.key, userName };
    return {
        account,
        arn,
        identity: byVersion((empty) => ({
            ...start,
            sessionContext: {
                ...(empty ? { sessionIssuer: {}, webIdFederationData: {} } : {}),
                attributes: attributesOf(session),
            },
        })),
        ...origin,
    };
}
/** A role's session: of a person, a pipeline, an instance, a function, or of a service that works with it. */
export function roleCaller(role, session, origin) {
    const { account } = role;
    const arn = roleSessionArn(account, role.name, session.name);
    const invokedBy = 'invokedBy' in origin ? origin.invokedBy : undefined;
    const sessionIssuer = {
        type: 'Role',
        principalId: role.id,
        arn: role.arn,
        accountId: account,
        userName: role.name,
    };
    const identity = byVersion((empty) => ({
        type: 'AssumedRole',
        principalId: `${role.id}:${session.name}`,
        arn,
        accountId: account,
        accessKeyId: session.key,
        sessionContext: {
            sessionIssuer,
            ...federationOf(session, empty),
            attributes: attributesOf(session),
            ...(session.ec2RoleDelivery === undefined
                ? {}
                : { ec2RoleDelivery: session.ec2RoleDelivery }),
        },
        ...(invokedBy === undefined ? {} : { invokedBy }),
        ...scopeOf(session),
    }));
    return 'invokedBy' in origin
        ? { account, arn, identity, address: origin.invokedBy, client: undefined }
        : { account, arn, identity, ...origin };
}
/** A service that calls in its own name. */
export function serviceCaller(service, account) {
    const identity = { type: 'AWSService', invokedBy: service };
    return { account, arn: undefined, identity: () => identity, address: service, client: undefined };
}
/** Somebody with a token of an OpenID Connect provider, who takes a role with it. */
export function webIdentityCaller(account, token, origin) {
    const provider = iamArn(account, 'oidc-provider', token.issuer);
    const identity = {
        type: 'WebIdentityUser',
        principalId: `${provider}:${token.audience}:${token.subject}`,
        userName: token.subject,
        identityProvider: provider,
    };
    return { account, arn: undefined, identity: () => identity, ...origin };
}
/** A role of another account, as the owner of the role that it takes sees it. */
export function foreignCaller(account, from, origin) {
    const identity = {
        type: 'AWSAccount',
        principalId: from.principalId,
        accountId: from.account,
    };
    const arn = arnOf({ service: 'iam', account: from.account, resource: 'root' });
    return { account, arn, identity: () => identity, ...origin };
}
/** The same person at the sign-in page, where there is no key yet. */
export function signInCaller(user, origin) {
    const { account, arn, id, name } = user;
    const identity = {
        type: 'IAMUser',
        principalId: id,
        arn,
        accountId: account,
        userName: name,
    };
    return { account, arn, identity: () => identity, ...origin };
}
function byVersion(write) {
    let old;
    let current;
    return (version) => {
        if (version === '1.08')
            return (old ??= write(true));
        return (current ??= write(false));
    };
}
const attributesOf = ({ created, mfa }) => ({
    creationDate: isoSeconds(created),
    mfaAuthenticated: mfa ? 'true' : 'false',
});
function federationOf({ webIdentityProvider }, empty) {
    if (webIdentityProvider === undefined)
        return empty ? { webIdFederationData: {} } : {};
    return { webIdFederationData: { federatedProvider: webIdentityProvider, attributes: {} } };
}
function scopeOf({ lambdaFunction }) {
    if (lambdaFunction === undefined)
        return {};
    return {
        inScopeOf: { issuerType: 'AWS::Lambda::Function', credentialsIssuedTo: lambdaFunction },
    };
}
//# sourceMappingURL=caller.js.map