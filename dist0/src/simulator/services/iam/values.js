import { compareTexts } from '../../../diagnostic/compare-texts.js';
import { invalid, requiredText, textOf } from '../../read-input.js';
import { isServiceLinkedRolePolicy } from '../../state/aws-managed-policies.js';
import { validationError } from './iam-errors.js';
import { tagList } from './tags.js';
/** A moment as IAM keeps it: whole seconds. */
export const dateOf = (at) => new Date(Math.floor(at / 1000) * 1000);
/** A document as IAM answers it: percent-encoded (RFC 3986), which leaves only letters, digits and `-_.~`. */
export function encodedDocument(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A name that IAM accepts.
 * @throws AwsFailure ValidationException */
export function requiredName(input, parameter, longest) {
    const name = requiredText(input, parameter);
    const lowered = parameter.charAt(0).toLowerCase() + parameter.slice(1);
    if (name.length > longest) {
        throw invalid(`Value at '${lowered}'`, `Member must have length less than or equal to ${longest}`);
    }
    if (/^[\w+=,.@-]+$/.test(name))
        return name;
    throw validationError(`The specified value for ${lowered} is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-`);
}
/** The path of something new: `/` unless given.
 * @throws AwsFailure ValidationException */
export function pathOf(input, parameter = 'Path') {
    const path = textOf(input, parameter) ?? '/';
    if (/^(?:\/|\/[\u0021-\u007f]{1,510}\/)$/.test(path))
        return path;
    throw validationError(`The specified value for ${parameter.charAt(0).toLowerCase()}${parameter.slice(1)} is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.`);
}
const boundaryValue = (boundary) => boundary === undefined
    ? {}
    : {
        PermissionsBoundary: {
            PermissionsBoundaryType: 'Policy',
            PermissionsBoundaryArn: boundary,
        },
    };
export function userValue(user) {
    return {
        Path: user.path,
        UserName: user.name,
        UserId: user.id,
        Arn: user.arn,
        CreateDate: dateOf(user.created),
        ...(user.passwordLastUsed === undefined
            ? {}
            : { PasswordLastUsed: dateOf(user.passwordLastUsed) }),
        ...boundaryValue(user.boundary),
        ...tagList(user.tags),
    };
}
export function groupValue(group) {
    return {
        Path: group.path,
        GroupName: group.name,
        GroupId: group.id,
        Arn: group.arn,
        CreateDate: dateOf(group.created),
    };
}
/** A role; CreateRole and ListRoles leave its longest session out, GetRole tells it. */
export function roleValue(role) {
    return {
        Path: role.path,
        RoleName: role.name,
        RoleId: role.id,
        Arn: role.arn,
        CreateDate: dateOf(role.created),
        AssumeRolePolicyDocument: encodedDocument(role.trust.text),
        ...(role.description === undefined ? {} : { Description: role.description }),
        ...boundaryValue(role.boundary),
        ...tagList(role.tags),
    };
}
/** When a role was used last; empty for one that never was. */
export function roleLastUsed({ lastUsed }) {
    return lastUsed === undefined
        ? {}
        : { LastUsedDate: dateOf(lastUsed.at), Region: lastUsed.region };
}
/** An instance profile with its role, which is told in full. */
export function instanceProfileValue(profile, account) {
    const role = account.iam.roles.get(profile.role?.toLowerCase() ?? '');
    return {
        Path: profile.path,
        InstanceProfileName: profile.name,
        InstanceProfileId: profile.id,
        Arn: profile.arn,
        CreateDate: dateOf(profile.created),
        Roles: role === undefined ? [] : [roleValue(role)],
        ...tagList(profile.tags),
    };
}
export function policyValue(policy, account) {
    return {
        PolicyName: policy.name,
        PolicyId: policy.id,
        Arn: policy.arn,
        Path: policy.path,
        DefaultVersionId: policy.defaultVersion,
        AttachmentCount: holdersOf(account).filter((one) => one.attached.has(policy.arn)).length,
        PermissionsBoundaryUsageCount: boundedOf(account).filter((one) => one.boundary === policy.arn)
            .length,
        IsAttachable: !isServiceLinkedRolePolicy(policy),
        ...(policy.description === undefined ? {} : { Description: policy.description }),
        CreateDate: dateOf(policy.created),
        UpdateDate: dateOf(policy.updated),
        ...tagList(policy.tags),
    };
}
/** Everything that policies can be attached to. */
export function holdersOf({ iam }) {
    return [...iam.users.values(), ...iam.groups.values(), ...iam.roles.values()];
}
/** Everything that can have a boundary. */
export function boundedOf({ iam }) {
    return [...iam.users.values(), ...iam.roles.values()];
}
/** Those below the path that a List call asks for, in order of their names. */
export function listed(entities, input) {
    const prefix = textOf(input, 'PathPrefix') ?? '/';
    return [...entities]
        .filter((entity) => entity.path.startsWith(prefix))
        .toSorted((left, right) => compareTexts(left.name, right.name));
}
//# sourceMappingURL=values.js.map