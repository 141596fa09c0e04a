import { accountOfArn } from '../../../aws/arn.js';
import { uuid } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { parsePolicy } from '../../policy/parse-policy.js';
import { booleanOf, numberOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { requirePassRole } from '../../require-permission.js';
import { describeCaller } from '../../user-identity.js';
import { actAsRolesAnywhere } from './internal-session.js';
import { resourceNamed, resourceOperations, resourcesOf, } from './resource-operations.js';
import { acceptedName, invalidRequest, newTags, onAny, onOne, rolesAnywhereArn, rolesAnywhereOperation, } from './rolesanywhere-operation.js';
/** What a session carries of a certificate, unless told otherwise (samples from 2024 on). */
const attributeMappings = [
    { certificateField: 'x509Issuer', mappingRules: [{ specifier: '*' }] },
    {
        certificateField: 'x509SAN',
        mappingRules: [{ specifier: 'DNS' }, { specifier: 'URI' }, { specifier: 'Name/*' }],
    },
    { certificateField: 'x509Subject', mappingRules: [{ specifier: '*' }] },
];
function profileValue(profile) {
    return {
        profileId: profile.id,
        profileArn: profile.arn,
        name: profile.name,
        enabled: profile.enabled,
        createdBy: profile.createdBy,
        durationSeconds: profile.durationSeconds,
        roleArns: profile.roleArns,
        ...(profile.managedPolicyArns.length === 0
            ? {}
            : { managedPolicyArns: profile.managedPolicyArns }),
        ...(profile.sessionPolicy === undefined ? {} : { sessionPolicy: profile.sessionPolicy }),
        ...(profile.requireInstanceProperties === undefined
            ? {}
            : { requireInstanceProperties: profile.requireInstanceProperties }),
        acceptRoleSessionName: profile.acceptRoleSessionName,
        attributeMappings,
        createdAt: new Date(profile.created),
        updatedAt: new Date(profile.updated),
    };
}
const profiles = {
    noun: 'Profile',
    arnKind: 'profile',
    member: 'profile',
    label: 'Profile',
    of: (region) => region.profiles,
    valueOf: profileValue,
};
/** Roles of the account itself.
 * @throws AwsFailure ValidationException */
function roleArnsOf(input, { account }) {
    const arns = textsOf(input, 'roleArns');
    for (const arn of arns) {
        if (/^arn:aws:iam::\d{12}:role\/./.test(arn) && accountOfArn(arn) === account.number)
            continue;
        throw invalidRequest(`Invalid role ARN: ${arn}`);
    }
    return arns;
}
function durationOf(input) {
    const duration = numberOf(input, 'durationSeconds');
    if (duration === undefined || (duration >= 900 && duration <= 43_200))
        return duration;
    throw invalidRequest('Session duration must be between 900 and 43200 seconds.');
}
function sessionPolicyOf(input) {
    const text = textOf(input, 'sessionPolicy');
    if (text === undefined)
        return undefined;
    try {
        parsePolicy(text, { kind: 'identity' });
    }
    catch (error) {
        if (error instanceof AwsFailure)
            throw invalidRequest(`Invalid session policy: ${error.message}`);
        throw error;
    }
    return text;
}
function requirePassRoles(roleArns, context) {
    for (const arn of roleArns)
        requirePassRole(arn, 'rolesanywhere.amazonaws.com', context);
}
const createProfile = rolesAnywhereOperation('CreateProfile', {
    permission: onAny('CreateProfile'),
    run: (input, context) => {
        const { call, chance, cloud, principal } = context;
        const name = acceptedName(requiredText(input, 'name'));
        const roleArns = roleArnsOf(input, context);
        requirePassRoles(roleArns, context);
        const durationSeconds = durationOf(input) ?? 3_600;
        const sessionPolicy = sessionPolicyOf(input);
        const id = uuid(chance);
        const arn = rolesAnywhereArn(context, `profile/${id}`);
        const profile = {
            id,
            arn,
            created: call.at,
            tags: newTags(arn, context),
            createdBy: describeCaller(principal, cloud).arn ?? '',
            name,
            enabled: booleanOf(input, 'enabled') ?? false,
            roleArns,
            managedPolicyArns: textsOf(input, 'managedPolicyArns'),
            sessionPolicy,
            requireInstanceProperties: booleanOf(input, 'requireInstanceProperties'),
            acceptRoleSessionName: booleanOf(input, 'acceptRoleSessionName') ?? false,
            durationSeconds,
            updated: call.at,
        };
        resourcesOf(profiles, context).set(id, profile);
        return { profile: profileValue(profile) };
    },
    companions: actAsRolesAnywhere,
});
const updateProfile = rolesAnywhereOperation('UpdateProfile', {
    permission: onOne('UpdateProfile', 'profile', 'profileId'),
    run: (input, context) => {
        const profile = resourceNamed(profiles, input, context);
        const name = textOf(input, 'name');
        const roleArns = input['roleArns'] === undefined ? profile.roleArns : roleArnsOf(input, context);
        if (input['roleArns'] !== undefined)
            requirePassRoles(roleArns, context);
        const durationSeconds = durationOf(input) ?? profile.durationSeconds;
        const sessionPolicy = sessionPolicyOf(input) ?? profile.sessionPolicy;
        if (name !== undefined)
            profile.name = acceptedName(name);
        if (input['managedPolicyArns'] !== undefined) {
            profile.managedPolicyArns = textsOf(input, 'managedPolicyArns');
        }
        profile.roleArns = roleArns;
        profile.durationSeconds = durationSeconds;
        profile.sessionPolicy = sessionPolicy;
        profile.acceptRoleSessionName =
            booleanOf(input, 'acceptRoleSessionName') ?? profile.acceptRoleSessionName;
        profile.updated = context.call.at;
        return { profile: profileValue(profile) };
    },
});
export const profileOperations = [
    createProfile,
    updateProfile,
    ...resourceOperations(profiles),
];
//# sourceMappingURL=profile-operations.js.map