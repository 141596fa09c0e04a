import { requiredText } from '../../read-input.js';
import { instanceProfileNamed, onArn, onInstanceProfile, onRole, onUser, ownRoleNamed, roleNamed, userNamed, } from './entities.js';
import { iamOperation } from './iam-operation.js';
import { ownPolicy, requiredPolicy } from './managed-policy.js';
import { deviceOf } from './mfa-devices.js';
import { oidcProviderOf } from './oidc-provider-operations.js';
import { samlProviderOf } from './saml-provider-operations.js';
import { onServerCertificate, serverCertificateOf } from './server-certificate-operations.js';
import { addTags, removeTags, tagValues } from './tags.js';
import { page } from './page.js';
const kinds = [
    {
        noun: 'User',
        permission: (action) => onUser(action),
        find: (input, { account }) => userNamed(account, requiredText(input, 'UserName')),
    },
    {
        noun: 'Role',
        permission: onRole,
        find: (input, { account }) => roleNamed(account, requiredText(input, 'RoleName')),
        own: (input, { account }) => ownRoleNamed(account, requiredText(input, 'RoleName')),
    },
    {
        noun: 'Policy',
        permission: (action) => onArn(action, 'PolicyArn', (arn) => `policy ${arn}`),
        find: (input, context) => requiredPolicy(requiredText(input, 'PolicyArn'), context),
        own: ownPolicy,
    },
    {
        noun: 'InstanceProfile',
        permission: onInstanceProfile,
        find: (input, { account }) => instanceProfileNamed(account, requiredText(input, 'InstanceProfileName')),
    },
    {
        noun: 'MFADevice',
        permission: (action) => onArn(action, 'SerialNumber'),
        find: deviceOf,
    },
    {
        noun: 'SAMLProvider',
        permission: (action) => onArn(action, 'SAMLProviderArn'),
        find: samlProviderOf,
    },
    {
        noun: 'OpenIDConnectProvider',
        permission: (action) => onArn(action, 'OpenIDConnectProviderArn'),
        find: oidcProviderOf,
    },
    {
        noun: 'ServerCertificate',
        permission: onServerCertificate,
        find: serverCertificateOf,
    },
];
/** Tag…, Untag… and List…Tags of everything that can have tags. */
export const tagOperations = kinds.flatMap(({ noun, permission, find, own = find }) => [
    iamOperation(`Tag${noun}`, {
        permission: permission(`Tag${noun}`),
        run: (input, context) => {
            addTags(own(input, context).tags, input);
            return {};
        },
    }),
    iamOperation(`Untag${noun}`, {
        permission: permission(`Untag${noun}`),
        run: (input, context) => {
            removeTags(own(input, context).tags, input);
            return {};
        },
    }),
    iamOperation(`List${noun}Tags`, {
        permission: permission(`List${noun}Tags`),
        run: (input, context) => page('Tags', tagValues(find(input, context).tags), input),
    }),
]);
//# sourceMappingURL=tag-operations.js.map