import { roleSessionArn } from '../../../aws/arn.js';
import { wholeSecond } from '../../../time/whole-second.js';
import { AwsFailure } from '../../aws-failure.js';
import { callerKeys } from '../../caller-keys.js';
import { credentialsValue, mintSession } from '../../mint-session.js';
import { trustOf } from '../../policy/evaluate.js';
import { requiredText } from '../../read-input.js';
import { durationOf, withinRoleLimit } from './durations.js';
import { roleOfArn } from './roles.js';
import { packedSize, sessionPolicies } from './session-policies.js';
/** The account that a role belongs to; without the role there is nobody to ask.
 * @throws AwsFailure AccessDenied, ValidationException */
export function roleAccount(input, context, action) {
    const found = roleOfArn(requiredText(input, 'RoleArn'), context.cloud);
    if (found === undefined)
        throw notAuthorized(action);
    return found.account;
}
/** Gives a role to somebody from outside, if its trust policy names the provider.
 * @throws AwsFailure AccessDenied, ValidationException, MalformedPolicyDocumentException */
export function assumeFederatedRole(input, context, federation) {
    const { sessionName, webIdentityProvider } = federation;
    const { account, role } = trustedRole(requiredText(input, 'RoleArn'), context, federation);
    const { number } = account;
    const asked = durationOf(input, { least: 900, most: 43_200, otherwise: 3_600 });
    const lasts = withinRoleLimit(asked, role);
    const policies = sessionPolicies(input, context);
    const created = wholeSecond(context.call.at);
    const terms = { account: number, created, lasts, policies };
    const session = mintSession(context, terms, (facts) => ({
        kind: 'role',
        account: number,
        roleName: role.name,
        sessionName,
        session: facts,
        webIdentityProvider,
    }));
    return {
        Credentials: credentialsValue(session),
        AssumedRoleUser: {
            AssumedRoleId: `${role.id}:${sessionName}`,
            Arn: roleSessionArn(number, role.name, sessionName),
        },
        ...packedSize(policies, undefined),
    };
}
function trustedRole(resource, context, { action, provider, keys }) {
    const found = roleOfArn(resource, context.cloud);
    if (found === undefined)
        throw notAuthorized(action);
    const asker = { account: found.account.number, arns: [], federated: provider };
    const known = callerKeys(context, { action, resource, keys });
    const trust = trustOf({ action, resource, keys: known }, found.role.trust, asker);
    if (trust !== 'direct')
        throw notAuthorized(action);
    return found;
}
/** What a token says, for the record; undefined for one that STS could not read. */
export function ifReadable(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof AwsFailure)
            return undefined;
        throw error;
    }
}
/** STS's refusal of an assertion or a token. */
export const invalidToken = (message) => new AwsFailure('InvalidIdentityTokenException', message);
const notAuthorized = (action) => new AwsFailure('AccessDenied', `Not authorized to perform ${action}`);
//# sourceMappingURL=federated-role.js.map