import { arnOf } from '../../../aws/arn.js';
import { AwsFailure } from '../../aws-failure.js';
import { objectsOf, requiredText, textOf } from '../../read-input.js';
import { requirePermission } from '../../require-permission.js';
import { resourceTagKeys } from '../tags.js';
import { rolesAnywhereOf } from './rolesanywhere-state.js';
/** An operation of Roles Anywhere. */
export function rolesAnywhereOperation(name, parts) {
    return { service: 'rolesanywhere', name, ...parts };
}
/** ARN of a trust anchor or profile. */
export function rolesAnywhereArn({ account, call }, resource) {
    return arnOf({ service: 'rolesanywhere', region: call.region, account: account.number, resource });
}
/** Permission on all trust anchors or profiles of a region. */
export function onAny(action) {
    return (_input, { account, call }) => ({
        action: `rolesanywhere:${action}`,
        resource: `arn:aws:rolesanywhere:${call.region}:${account.number}:*`,
    });
}
/** Permission on one trust anchor or profile. */
export function onOne(action, kind, parameter) {
    return (input, context) => {
        const id = requiredText(input, parameter);
        const { trustAnchors, profiles } = rolesAnywhereOf(context.account, context.call.region);
        const known = kind === 'profile' ? profiles.get(id) : trustAnchors.get(id);
        return {
            action: `rolesanywhere:${action}`,
            resource: rolesAnywhereArn(context, `${kind}/${id}`),
            keys: resourceTagKeys(known?.tags),
        };
    };
}
/** The tags of a new trust anchor or profile: who gives some must be allowed to tag it (CloudFormation's handlers of both
 * ask for `rolesanywhere:TagResource`).
 * @throws AwsFailure AccessDeniedException */
export function newTags(arn, context) {
    const tags = objectsOf(context.call.input, 'tags');
    if (tags.length > 0) {
        requirePermission({ action: 'rolesanywhere:TagResource', resource: arn }, context);
    }
    return new Map(tags.map((tag) => [requiredText(tag, 'key'), textOf(tag, 'value') ?? '']));
}
/** @example notThere('Trust anchor') */
export function notThere(what) {
    return new AwsFailure('ResourceNotFoundException', `${what} not found.`);
}
export function invalidRequest(message) {
    return new AwsFailure('ValidationException', message);
}
/** A name that Roles Anywhere accepts.
 * @throws AwsFailure ValidationException */
export function acceptedName(name) {
    if (/^[ a-zA-Z0-9-_]{1,255}$/.test(name))
        return name;
    throw invalidRequest('Invalid name: it must be 1 to 255 letters, digits, blanks, - or _.');
}
//# sourceMappingURL=rolesanywhere-operation.js.map