import { accessKeyId, base64Text } from '../../../aws/ids.js';
import { days } from '../../../time/duration.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, invalid, numberOf, requiredText, textOf } from '../../read-input.js';
import { onAll, onUser, subjectOf, userNamed } from './entities.js';
import { noSuchEntity, quotaExceeded } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { page } from './page.js';
import { credentialsOf, statusOf } from './user-credentials.js';
import { dateOf } from './values.js';
/** Services that take such credentials (API reference, CreateServiceSpecificCredential): a name and a password, or an API key. */
const kinds = {
    'codecommit.amazonaws.com': 'password',
    'cassandra.amazonaws.com': 'password',
    'bedrock.amazonaws.com': 'key',
};
/** Each user has at most two for a service (IAM user guide). */
const mostOfService = 2;
/** The longest life of an API key, in days (API reference). */
const longestAge = 36_600;
const isKey = (service) => kinds[service] === 'key';
function requiredService(input) {
    const service = requiredText(input, 'ServiceName');
    if (Object.hasOwn(kinds, service))
        return service;
    // From memory.
    throw new AwsFailure('ServiceNotSupportedException', `The service ${service} does not support service-specific credentials.`);
}
function ageOf(input, service) {
    const age = numberOf(input, 'CredentialAgeDays');
    if (age === undefined)
        return undefined;
    const value = `Value '${age}' at 'credentialAgeDays'`;
    if (age < 1)
        throw invalid(value, 'Member must have value greater than or equal to 1');
    if (age > longestAge) {
        throw invalid(value, `Member must have value less than or equal to ${longestAge}`);
    }
    if (isKey(service))
        return age;
    // From memory: only API keys run out.
    throw invalid(value, `Credential age is not supported for ${service}`);
}
function newSecret(service, alias, chance) {
    if (!isKey(service))
        return `${base64Text(43, chance)}=`;
    // Bedrock's long-term keys begin with these letters, and hold name and secret in base64.
    return `ABSK${Buffer.from(`${alias}:${base64Text(44, chance)}`).toString('base64')}`;
}
/** `alice-at-123456789012`, then `alice+1-at-123456789012`. */
function aliasOf(user, account, taken) {
    const first = `${user.name}-at-${account}`;
    return taken.has(first) ? `${user.name}+1-at-${account}` : first;
}
function metadataOf(user, credential) {
    return {
        CreateDate: dateOf(credential.created),
        ...(credential.expires === undefined ? {} : { ExpirationDate: dateOf(credential.expires) }),
        ServiceName: credential.service,
        [isKey(credential.service) ? 'ServiceCredentialAlias' : 'ServiceUserName']: credential.alias,
        ServiceSpecificCredentialId: credential.id,
        ...(user === undefined ? {} : { UserName: user.name }),
        Status: credential.status,
    };
}
const withSecret = (user, credential) => ({
    ServiceSpecificCredential: {
        ...metadataOf(user, credential),
        [isKey(credential.service) ? 'ServiceCredentialSecret' : 'ServicePassword']: credential.secret,
    },
});
function credentialOf(input, context) {
    const id = requiredText(input, 'ServiceSpecificCredentialId');
    const user = subjectOf(input, context);
    const found = credentialsOf(user, context.account).services.get(id);
    if (found !== undefined)
        return { user, found };
    throw noSuchEntity(`No such credential ${id} exists`);
}
const create = iamOperation('CreateServiceSpecificCredential', {
    permission: (input, context) => {
        const permission = onUser('CreateServiceSpecificCredential')(input, context);
        const age = numberOf(input, 'CredentialAgeDays');
        const keys = {
            ...permission.keys,
            'iam:servicespecificcredentialservicename': requiredText(input, 'ServiceName'),
            ...(age === undefined ? {} : { 'iam:servicespecificcredentialagedays': String(age) }),
        };
        return { ...permission, keys };
    },
    run: (input, { account, call, chance }) => {
        const user = userNamed(account, requiredText(input, 'UserName'));
        const service = requiredService(input);
        const age = ageOf(input, service);
        const { services } = credentialsOf(user, account);
        const alike = [...services.values()].filter((one) => one.service === service);
        if (alike.length >= mostOfService) {
            throw quotaExceeded('ServiceSpecificCredentialsPerUser', mostOfService);
        }
        const alias = aliasOf(user, account.number, new Set(alike.map((one) => one.alias)));
        const credential = {
            id: accessKeyId('ACCA', account.number, chance),
            service,
            alias,
            created: call.at,
            expires: age === undefined ? undefined : call.at + days(age),
            secret: newSecret(service, alias, chance),
            status: 'Active',
        };
        services.set(credential.id, credential);
        return withSecret(user, credential);
    },
});
const list = iamOperation('ListServiceSpecificCredentials', {
    permission: (input, context) => booleanOf(input, 'AllUsers') === true
        ? onAll('ListServiceSpecificCredentials', 'user/*')(input, context)
        : onUser('ListServiceSpecificCredentials')(input, context),
    run: (input, context) => {
        const { account } = context;
        const everybody = booleanOf(input, 'AllUsers') === true;
        const users = everybody ? [...account.iam.users.values()] : [subjectOf(input, context)];
        const service = textOf(input, 'ServiceName');
        const credentials = users.flatMap((user) => [...credentialsOf(user, account).services.values()]
            .filter((one) => service === undefined || one.service === service)
            .map((one) => metadataOf(user, one)));
        return page('ServiceSpecificCredentials', credentials, input);
    },
});
const reset = iamOperation('ResetServiceSpecificCredential', {
    permission: onUser('ResetServiceSpecificCredential'),
    run: (input, context) => {
        const { user, found } = credentialOf(input, context);
        found.secret = newSecret(found.service, found.alias, context.chance);
        return withSecret(user, found);
    },
});
const update = iamOperation('UpdateServiceSpecificCredential', {
    permission: onUser('UpdateServiceSpecificCredential'),
    run: (input, context) => {
        credentialOf(input, context).found.status = statusOf(input);
        return {};
    },
});
const remove = iamOperation('DeleteServiceSpecificCredential', {
    permission: onUser('DeleteServiceSpecificCredential'),
    run: (input, context) => {
        const { user, found } = credentialOf(input, context);
        credentialsOf(user, context.account).services.delete(found.id);
        return {};
    },
});
export const serviceCredentialOperations = [
    create,
    list,
    reset,
    update,
    remove,
];
//# sourceMappingURL=service-credential-operations.js.map