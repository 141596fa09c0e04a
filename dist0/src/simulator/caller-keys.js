import { accountOfArn, iamArn } from '../aws/arn.js';
import { isoSeconds } from '../aws/dates.js';
import { isMembers } from '../aws/members.js';
import { namespaceOf } from '../aws/namespaces.js';
import { isResourceTagKey } from './policy/request-keys.js';
import { accountOf } from './state/cloud-state.js';
/** The condition keys of a call: what AWS knows of caller, session, network and request, and what the operation adds. */
export function callerKeys(context, permission) {
    const { call, principal } = context;
    return (key) => {
        const own = permission.keys?.[key];
        if (own !== undefined)
            return typeof own === 'string' ? [own] : own;
        if (key.startsWith('aws:principaltag/'))
            return one(tagsOf(context).get(key.slice(17)));
        if (key.startsWith('aws:requesttag/'))
            return one(requestTags(call.input).get(key.slice(15)));
        if (isResourceTagKey(key))
            return untagged(key, permission);
        const value = values[key]?.({ context, permission, principal });
        return typeof value === 'string' ? [value] : value;
    };
}
/** What acts on nothing has no tags, and what gave its tags has no other. Of anything else nobody knows. */
function untagged(key, { resource, keys }) {
    const prefix = key.slice(0, key.indexOf('/') + 1);
    return resource === '*' || keys?.[prefix] !== undefined ? [] : undefined;
}
const values = {
    'aws:currenttime': ({ context }) => isoSeconds(context.call.at),
    'aws:epochtime': ({ context }) => String(Math.floor(context.call.at / 1000)),
    'aws:federatedprovider': ({ principal }) => principal.kind === 'role' ? principal.webIdentityProvider : undefined,
    'aws:multifactorauthage': ({ context, principal }) => {
        const session = sessionOf(principal);
        if (session?.mfa !== true)
            return undefined;
        return String(Math.floor((context.call.at - session.created) / 1000));
    },
    // A long-term key has no such key at all; a session says true or false.
    'aws:multifactorauthpresent': ({ principal }) => {
        const session = sessionOf(principal);
        return session === undefined ? undefined : String(session.mfa);
    },
    'aws:principalaccount': ({ principal }) => principal.account,
    'aws:principalarn': ({ context, principal }) => principalArn(principal, context.cloud),
    'aws:principalisawsservice': ({ principal }) => String(principal.kind === 'service'),
    'aws:principalservicename': ({ principal }) => principal.kind === 'service' ? principal.service : undefined,
    'aws:principaltype': ({ principal }) => principalTypes[principal.kind],
    'aws:requestedregion': ({ context }) => namespaceOf(context.call.service).homeRegion ?? context.call.region,
    'aws:resourceaccount': ({ permission, principal }) => accountOfArn(permission.resource) ?? principal.account,
    'aws:securetransport': () => 'true',
    'aws:sourceidentity': ({ principal }) => sessionOf(principal)?.sourceIdentity,
    'aws:sourceip': ({ context, principal }) => principal.kind === 'service' ? undefined : context.address,
    'aws:tagkeys': ({ context }) => {
        const keys = [...requestTags(context.call.input).keys()];
        return keys.length === 0 ? undefined : keys;
    },
    'aws:tokenissuetime': ({ principal }) => {
        const session = sessionOf(principal);
        return session === undefined ? undefined : isoSeconds(session.created);
    },
    'aws:useragent': ({ context }) => {
        const { actor, service, operation } = context.call;
        return actor.client.userAgent({ service, operation });
    },
    'aws:userid': ({ context, principal }) => userId(principal, context.cloud),
    'aws:username': ({ principal }) => (principal.kind === 'user' ? principal.userName : undefined),
    'aws:viaawsservice': () => 'false',
};
const principalTypes = {
    user: 'User',
    role: 'AssumedRole',
    root: 'Account',
    'federated-user': 'FederatedUser',
    service: undefined,
    nobody: 'Anonymous',
};
const one = (value) => value === undefined ? undefined : [value];
/** The session behind a caller; undefined for a long-term key, a service and nobody. */
export function sessionOf(principal) {
    return 'session' in principal ? principal.session : undefined;
}
/** aws:PrincipalArn: for a role session the role's ARN, not the session's. */
function principalArn(principal, cloud) {
    const { account } = principal;
    const { iam } = accountOf(cloud, account);
    switch (principal.kind) {
        case 'user':
            return iam.users.get(principal.userName.toLowerCase())?.arn;
        case 'role':
            return iam.roles.get(principal.roleName.toLowerCase())?.arn;
        case 'root':
            return iamArn(account, 'root', '').replace(/\/$/, '');
        case 'federated-user':
            return `arn:aws:sts::${account}:federated-user/${principal.name}`;
        case 'service':
        case 'nobody':
            return undefined;
        default:
            return principal;
    }
}
/** aws:userid, as GetCallerIdentity gives it too. */
export function userId(principal, cloud) {
    const { account } = principal;
    const { iam } = accountOf(cloud, account);
    switch (principal.kind) {
        case 'user':
            return iam.users.get(principal.userName.toLowerCase())?.id;
        case 'role': {
            const id = iam.roles.get(principal.roleName.toLowerCase())?.id;
            return id === undefined ? undefined : `${id}:${principal.sessionName}`;
        }
        case 'root':
            return account;
        case 'federated-user':
            return `${account}:${principal.name}`;
        case 'service':
        case 'nobody':
            return undefined;
        default:
            return principal;
    }
}
function tagsOf({ cloud, principal }) {
    const { iam } = accountOf(cloud, principal.account);
    const tags = principal.kind === 'user'
        ? iam.users.get(principal.userName.toLowerCase())?.tags
        : principal.kind === 'role'
            ? iam.roles.get(principal.roleName.toLowerCase())?.tags
            : undefined;
    return lowered([...(tags ?? []), ...Object.entries(sessionOf(principal)?.tags ?? {})]);
}
/** Condition keys are compared without case, tag keys among them. */
function lowered(tags) {
    return new Map(tags.map(([key, value]) => [key.toLowerCase(), value]));
}
/** Tags as a list of keys and values, in the spelling of most services, in KMS's or in that of Roles Anywhere, or as a map. */
function requestTags(input) {
    const given = input['Tags'] ?? input['tags'];
    if (!Array.isArray(given))
        return lowered(isMembers(given) ? textEntries(given) : []);
    return lowered(given.filter(isMembers).flatMap((tag) => {
        const key = tag['Key'] ?? tag['TagKey'] ?? tag['key'];
        const value = tag['Value'] ?? tag['TagValue'] ?? tag['value'];
        return typeof key === 'string' && typeof value === 'string' ? [[key, value]] : [];
    }));
}
function textEntries(map) {
    return Object.entries(map).flatMap(([key, value]) => typeof value === 'string' ? [[key, value]] : []);
}
//# sourceMappingURL=caller-keys.js.map