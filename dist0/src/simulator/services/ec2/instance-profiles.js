import { objectOf, textOf } from '../../read-input.js';
import { requirePassRole } from '../../require-permission.js';
import { invalidValue } from './ec2-errors.js';
/** The name of the role that an input's IamInstanceProfile brings, which the caller must be allowed to pass.
 * @throws AwsFailure Client.InvalidParameterValue, Client.UnauthorizedOperation */
export function passedRole(input, context) {
    const profile = objectOf(input, 'IamInstanceProfile');
    if (profile === undefined)
        return undefined;
    const arn = textOf(profile, 'Arn');
    const name = textOf(profile, 'Name') ?? arn?.slice(arn.lastIndexOf('/') + 1) ?? '';
    const { instanceProfiles, roles } = context.account.iam;
    // A role made in the console has a profile of its own name; the world's roles count as made so.
    const roleName = instanceProfiles.get(name.toLowerCase())?.role ?? name;
    const role = roles.get(roleName.toLowerCase());
    if (role === undefined) {
        const parameter = arn === undefined ? 'name' : 'arn';
        throw invalidValue(`Value (${arn ?? name}) for parameter iamInstanceProfile.${parameter} is invalid. Invalid IAM Instance Profile ${parameter === 'arn' ? 'ARN' : 'name'}`);
    }
    requirePassRole(role.arn, 'ec2.amazonaws.com', context);
    return role.name;
}
//# sourceMappingURL=instance-profiles.js.map