import { arnOf, iamArn } from '../aws/arn.js';
import { entityId } from '../aws/ids.js';
import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { days, hours, minutes, seconds } from '../time/duration.js';
import { wholeSecond } from '../time/whole-second.js';
import { newKey, renewedSession } from './credential-making.js';
import { anInstance, instancesOf } from './services/ec2/instances.js';
import { functionsOf, newFunction } from './services/lambda/functions.js';
import { plainSettings } from './services/lambda/plain-settings.js';
import { permissionSetRole } from './state/permission-sets.js';
/** The credential of an identity, as it changes with time.
 * @throws TrailproofError ACTOR_UNKNOWN for a user or role that the world does not have */
export function newSource(identity, making) {
    const { account } = making;
    switch (identity.kind) {
        case 'iam-user':
            return userSource(identity, making);
        case 'role-session':
            return roleSource(making, identity.role, {
                sessionName: identity.session,
                mfa: identity.mfa,
                renewed: hours(1),
            });
        case 'ec2-instance':
            return instanceSource(identity, making);
        case 'lambda-function':
            return functionSource(identity, making);
        case 'sso-user': {
            const role = permissionSetRole(account.number, identity.permissionSet);
            requireKnown('permission set', identity.permissionSet, declaredSets(account));
            return roleSource(making, role, { sessionName: identity.user, renewed: hours(1) });
        }
        case 'root':
            return rootSource(identity, making);
        case 'aws-service':
        case 'nobody':
            return withoutCredential(identity, account.number);
        default:
            return identity;
    }
}
function instanceSource(identity, making) {
    const { instance, role } = identity;
    installProfile(role, making);
    const own = { id: instance, region: homeRegion, role, launched: making.cloud.start };
    const instances = instancesOf(making.account);
    // A world may say more of it.
    if (!instances.has(instance))
        instances.set(instance, anInstance(making.account, own));
    return roleSource(making, role, {
        sessionName: instance,
        // Credentials of an instance last about 395 minutes and are renewed about hourly.
        renewed: hours(1),
        lasts: minutes(395),
        facts: { ec2RoleDelivery: '2.0' },
    });
}
/** An instance gets its role by an instance profile, which the console names like the role. */
function installProfile(role, { account, cloud, chanceFor }) {
    const { instanceProfiles, roles } = account.iam;
    const known = roles.get(role.toLowerCase());
    if (known === undefined || instanceProfiles.has(role.toLowerCase()))
        return;
    const chance = chanceFor('instance-profile');
    instanceProfiles.set(role.toLowerCase(), {
        name: known.name,
        path: '/',
        id: entityId('AIPA', account.number, chance),
        arn: iamArn(account.number, 'instance-profile', known.name),
        created: Math.min(known.created + seconds(1), cloud.start),
        tags: new Map(),
        role: known.name,
    });
}
function functionSource(identity, making) {
    const { functionName: name, role } = identity;
    const arn = functionArn(making.account.number, name);
    const { number, iam } = making.account;
    const settings = plainSettings({ role: iam.roles.get(role.toLowerCase())?.arn ?? iamArn(number, 'role', role) }, { name, changed: wholeSecond(making.cloud.start) - days(30) });
    const functions = functionsOf(making.account);
    const own = newFunction({ name, arn, region: homeRegion, owner: number, settings });
    if (!functions.has(arn))
        functions.set(arn, own);
    return roleSource(making, role, {
        sessionName: name,
        renewed: hours(2),
        facts: { lambdaFunctionArn: arn },
    });
}
const declaredSets = (account) => Object.keys(account.declared.permissionSets ?? {});
/** Where the cast's instances and functions run: no actor says it. */
const homeRegion = 'us-east-1';
function functionArn(account, name) {
    return arnOf({ service: 'lambda', region: homeRegion, account, resource: `function:${name}` });
}
function withoutCredential(identity, account) {
    const principal = identity.kind === 'nobody'
        ? { kind: 'nobody', account }
        : { kind: 'service', account, service: identity.service };
    return () => ({ kind: 'none', principal });
}
function userSource(identity, making) {
    const { account, cloud } = making;
    const names = [...account.iam.users.values()].map((user) => user.name);
    requireKnown('IAM user', identity.user, names);
    const user = account.iam.users.get(identity.user.toLowerCase());
    const who = {
        kind: 'user',
        account: account.number,
        userName: user?.name ?? identity.user,
    };
    if (identity.credential === 'console') {
        return renewedSession(making, {
            renewed: hours(12),
            terms: { mfa: identity.mfa, fromConsole: true },
            principal: (session) => ({ ...who, accessKeyId: session.accessKeyId, session }),
        });
    }
    const key = newKey(making, cloud.start);
    user?.accessKeys.set(key.id, key);
    cloud.keys.set(key.id, { key, principal: { ...who, accessKeyId: key.id } });
    return () => ({ kind: 'key', accessKeyId: key.id });
}
function rootSource(identity, making) {
    const { account, cloud } = making;
    const who = { kind: 'root', account: account.number };
    if (identity.credential === 'console') {
        account.iam.root.loginProfile ??= {
            created: cloud.start,
            password: 'root in the console 1',
            passwordResetRequired: false,
        };
        return renewedSession(making, {
            renewed: hours(12),
            terms: { mfa: true, fromConsole: true },
            principal: (session) => ({ ...who, accessKeyId: session.accessKeyId, session }),
        });
    }
    const key = newKey(making, cloud.start);
    account.iam.root.accessKeys.set(key.id, key);
    cloud.keys.set(key.id, { key, principal: { ...who, accessKeyId: key.id } });
    return () => ({ kind: 'key', accessKeyId: key.id });
}
function roleSource(making, roleName, session) {
    const { account } = making;
    const names = [...account.iam.roles.values()].map((role) => role.name);
    requireKnown('role', roleName, names);
    const { sessionName, renewed, lasts, mfa, facts } = session;
    return renewedSession(making, {
        renewed,
        lasts,
        terms: { mfa },
        principal: (made) => ({
            kind: 'role',
            account: account.number,
            roleName,
            sessionName,
            session: made,
            ...facts,
        }),
    });
}
function requireKnown(kind, name, known) {
    if (known.some((one) => one.toLowerCase() === name.toLowerCase()))
        return;
    throw new TrailproofError('ACTOR_UNKNOWN', `An actor is the ${kind} "${name}", which the world does not have.`, {
        hint: didYouMean(name, known) ?? `Declare it in the world; it has ${known.join(', ') || 'none'}.`,
    });
}
//# sourceMappingURL=credential-sources.js.map