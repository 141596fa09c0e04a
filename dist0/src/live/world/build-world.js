import { totpCode } from '../../aws/totp.js';
import { samlMetadata } from '../../scenario/saml-metadata.js';
import { minutes, seconds } from '../../time/duration.js';
import { waitFor } from '../wait-for.js';
import { boundaryIn, buildHolder } from './build-holder.js';
import { credentialName } from './credential-name.js';
import { inside, textIn } from './world-builder.js';
import { inTrustOrder } from './in-trust-order.js';
import { operatorTrust } from './operator-trust.js';
/** Builds what a scenario's world declares, in the order in which AWS takes it, and gets the credentials of its cast.
 * @throws TrailproofError WORLD_NOT_BUILT */
export async function buildWorld(build, plan) {
    const { declared, account } = plan;
    const seeds = new Map();
    for (const [name, policy] of Object.entries(declared.policies ?? {})) {
        await buildPolicy(build, name, policy);
    }
    for (const [name, group] of Object.entries(declared.groups ?? {})) {
        await build.make('CreateGroup', { GroupName: name, ...pathOf(group) });
        await buildHolder(build, plan, { kind: 'Group', name, holds: group });
    }
    for (const [name, user] of Object.entries(declared.users ?? {})) {
        await buildUser(build, plan, { name, user, seeds });
    }
    for (const [name, role] of inTrustOrder(declared.roles ?? {})) {
        // AWS makes these itself.
        if (name.startsWith('AWSServiceRole'))
            continue;
        await buildRole(build, plan, { name, role });
    }
    for (const name of declared.samlProviders ?? []) {
        await build.make('CreateSAMLProvider', { Name: name, SAMLMetadataDocument: samlMetadata(name) });
    }
    // A code counts once: the play must not show one of the two that enabled a device.
    if (seeds.size > 0) {
        await waitFor(plan, { why: 'code', duration: minutes(1), signal: plan.signal });
    }
    return { account, seeds, credentials: await credentialsOfCast(build, plan) };
}
const pathOf = ({ path }) => path === undefined ? {} : { Path: path };
async function buildPolicy(build, name, given) {
    const { versions, defaultVersion } = 'versions' in given ? given : { versions: [given], defaultVersion: 1 };
    const [first, ...others] = versions.map((version) => JSON.stringify(version));
    const made = await build.make('CreatePolicy', { PolicyName: name, PolicyDocument: first });
    const PolicyArn = textIn(inside(made, 'Policy'), 'Arn');
    for (const [at, PolicyDocument] of others.entries()) {
        const SetAsDefault = at + 2 === defaultVersion;
        await build.make('CreatePolicyVersion', { PolicyArn, PolicyDocument, SetAsDefault });
    }
}
async function buildUser(build, plan, made) {
    const { name, user, seeds } = made;
    await build.make('CreateUser', { UserName: name, ...pathOf(user), ...boundaryIn(user, plan) });
    await buildHolder(build, plan, { kind: 'User', name, holds: user });
    for (const GroupName of user.groups ?? []) {
        await build.make('AddUserToGroup', { UserName: name, GroupName });
    }
    if (user.loginProfile === true) {
        await build.make('CreateLoginProfile', { UserName: name, Password: plan.password() });
    }
    if (user.mfa !== undefined)
        await buildDevice(build, plan, { name, device: user.mfa, seeds });
}
async function buildDevice(build, { account, clock }, made) {
    const answer = await build.make('CreateVirtualMFADevice', { VirtualMFADeviceName: made.device });
    const seed = inside(answer, 'VirtualMFADevice')['Base32StringSeed'];
    const secret = seed instanceof Uint8Array ? Buffer.from(seed).toString() : '';
    const SerialNumber = `arn:aws:iam::${account}:mfa/${made.device}`;
    made.seeds.set(SerialNumber, secret);
    const now = clock.now();
    await build.make('EnableMFADevice', {
        UserName: made.name,
        SerialNumber,
        AuthenticationCode1: totpCode(secret, now),
        AuthenticationCode2: totpCode(secret, now + seconds(30)),
    });
}
async function buildRole(build, plan, { name, role }) {
    const isOfCast = plan.cast.some(({ identity }) => identity.kind === 'role-session' && identity.role === name);
    const trust = isOfCast ? operatorTrust(role.trust, plan.operator) : role.trust;
    await build.make('CreateRole', {
        RoleName: name,
        ...pathOf(role),
        AssumeRolePolicyDocument: JSON.stringify(trust),
        ...(role.maxSessionDuration === undefined
            ? {}
            : { MaxSessionDuration: role.maxSessionDuration }),
        ...boundaryIn(role, plan),
    });
    await buildHolder(build, plan, { kind: 'Role', name, holds: role });
}
/** Long-term keys of the cast's users, and sessions of its roles. */
async function credentialsOfCast(build, plan) {
    const { account, cast } = plan;
    const credentials = new Map();
    for (const { identity } of cast) {
        if (identity.kind === 'credentials' || credentials.has(credentialName(identity)))
            continue;
        if (identity.kind === 'iam-user') {
            const made = await build.make('CreateAccessKey', { UserName: identity.user });
            credentials.set(credentialName(identity), inside(made, 'AccessKey'));
        }
        else if (identity.kind === 'role-session') {
            const path = plan.declared.roles?.[identity.role]?.path ?? '/';
            const RoleArn = `arn:aws:iam::${account}:role${path}${identity.role}`;
            const input = { RoleArn, RoleSessionName: identity.session };
            const made = await build.make('AssumeRole', input, 'sts');
            credentials.set(credentialName(identity), inside(made, 'Credentials'));
        }
    }
    return credentials;
}
//# sourceMappingURL=build-world.js.map