import { accountOfArn } from '../../../aws/arn.js';
import { AwsFailure } from '../../aws-failure.js';
import { invalid, requiredText } from '../../read-input.js';
/** The role of an ARN, in whatever account; undefined when there is none.
 * @throws AwsFailure ValidationException for what is no role's ARN */
export function roleOfArn(arn, cloud) {
    if (!/^arn:aws:iam::\d{12}:role\/./.test(arn)) {
        throw new AwsFailure('ValidationException', `${arn} is invalid`);
    }
    const account = cloud.accounts.get(accountOfArn(arn) ?? '');
    const role = account?.iam.roles.get(arn.slice(arn.lastIndexOf('/') + 1).toLowerCase());
    return account === undefined || role?.arn !== arn ? undefined : { account, role };
}
/** The name of the session to be.
 * @throws AwsFailure ValidationException */
export function requiredSessionName(input) {
    const name = requiredText(input, 'RoleSessionName');
    const value = `Value '${name}' at 'roleSessionName'`;
    if (!/^[\w+=,.@-]*$/.test(name)) {
        throw invalid(value, 'Member must satisfy regular expression pattern: [\\w+=,.@-]*');
    }
    if (name.length < 2)
        throw invalid(value, 'Member must have length greater than or equal to 2');
    if (name.length > 64)
        throw invalid(value, 'Member must have length less than or equal to 64');
    return name;
}
/** A role as a record's `resources` name it. */
export function roleResource(arn) {
    return { accountId: accountOfArn(arn), type: 'AWS::IAM::Role', ARN: arn };
}
//# sourceMappingURL=roles.js.map