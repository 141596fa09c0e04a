import { requiredText, textOf } from '../../read-input.js';
import { onRole, onUser, ownRoleNamed, userNamed } from './entities.js';
import { noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { policyOf } from './managed-policy.js';
/** The boundary that a Create call gives; undefined without one.
 * @throws AwsFailure NoSuchEntityException */
export function boundaryArn(input, context) {
    const arn = textOf(input, 'PermissionsBoundary');
    if (arn === undefined)
        return undefined;
    if (policyOf(arn, context) !== undefined)
        return arn;
    throw noSuchEntity(`Scope ARN: ${arn} does not exist or is not attachable.`);
}
const withBoundary = (permission) => (input, context) => ({
    ...permission(input, context),
    keys: {
        ...permission(input, context).keys,
        'iam:permissionsboundary': requiredText(input, 'PermissionsBoundary'),
    },
});
const kinds = [
    { noun: 'User', permission: (action) => onUser(action), own: userNamed },
    { noun: 'Role', permission: onRole, own: ownRoleNamed },
];
/** Permissions boundaries of users and roles. */
export const boundaryOperations = kinds.flatMap(({ noun, permission, own }) => [
    iamOperation(`Put${noun}PermissionsBoundary`, {
        permission: withBoundary(permission(`Put${noun}PermissionsBoundary`)),
        run: (input, context) => {
            const entity = own(context.account, requiredText(input, `${noun}Name`));
            entity.boundary = boundaryArn(input, context);
            return {};
        },
    }),
    iamOperation(`Delete${noun}PermissionsBoundary`, {
        permission: permission(`Delete${noun}PermissionsBoundary`),
        run: (input, { account }) => {
            const entity = own(account, requiredText(input, `${noun}Name`));
            if (entity.boundary === undefined)
                throw noBoundary(`${noun} ${entity.name}`);
            entity.boundary = undefined;
            return {};
        },
    }),
]);
function noBoundary(owner) {
    return noSuchEntity(`${owner} does not have a permission boundary attached.`);
}
//# sourceMappingURL=boundaries.js.map