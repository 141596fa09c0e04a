import { accessKeyId } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText } from '../../read-input.js';
import { onUser, subjectOf, userNamed } from './entities.js';
import { noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { page } from './page.js';
import { requireRoom } from './quotas.js';
import { bitsOf, fingerprintOf, openSshText, pemText, readSshKey } from './ssh-key.js';
import { credentialsOf, statusOf } from './user-credentials.js';
import { dateOf } from './values.js';
function keyOf(input, { account }) {
    const user = userNamed(account, requiredText(input, 'UserName'));
    const id = requiredText(input, 'SSHPublicKeyId');
    const found = credentialsOf(user, account).sshKeys.get(id);
    if (found !== undefined)
        return { user, found };
    throw noSuchEntity(`The Public Key with id ${id} cannot be found.`);
}
/** A key of at least 2,048 bits, as IAM asks (API reference, UploadSSHPublicKey). The texts of refusals are from memory.
 * @throws AwsFailure InvalidPublicKeyException */
function requiredKey(input) {
    const key = readSshKey(requiredText(input, 'SSHPublicKeyBody'));
    if (key !== undefined && bitsOf(key) >= 2_048)
        return key;
    throw new AwsFailure('InvalidPublicKeyException', key === undefined
        ? 'The public key is malformed or otherwise invalid.'
        : 'The public key must have at least 2048 bits.');
}
const inEncoding = {
    SSH: openSshText,
    PEM: pemText,
};
function keyValue({ user, found }, encoded) {
    return {
        UserName: user.name,
        SSHPublicKeyId: found.id,
        Fingerprint: fingerprintOf(found.key),
        SSHPublicKeyBody: encoded(found.key),
        Status: found.status,
        UploadDate: dateOf(found.uploaded),
    };
}
const uploadKey = iamOperation('UploadSSHPublicKey', {
    permission: onUser('UploadSSHPublicKey'),
    run: (input, { account, call, chance }) => {
        const user = userNamed(account, requiredText(input, 'UserName'));
        const key = requiredKey(input);
        const { sshKeys } = credentialsOf(user, account);
        const text = openSshText(key);
        if ([...sshKeys.values()].some((one) => openSshText(one.key) === text)) {
            throw new AwsFailure('DuplicateSSHPublicKeyException', 'The SSH public key is already associated with this user.');
        }
        requireRoom('SSHPublicKeysPerUser', sshKeys.size);
        const found = {
            id: accessKeyId('APKA', account.number, chance),
            key,
            uploaded: call.at,
            status: 'Active',
        };
        sshKeys.set(found.id, found);
        const body = requiredText(input, 'SSHPublicKeyBody').trim();
        return { SSHPublicKey: keyValue({ user, found }, () => body) };
    },
});
const getKey = iamOperation('GetSSHPublicKey', {
    permission: onUser('GetSSHPublicKey'),
    run: (input, context) => {
        const encoding = requiredText(input, 'Encoding');
        const owned = keyOf(input, context);
        const encoded = Object.hasOwn(inEncoding, encoding) ? inEncoding[encoding] : undefined;
        if (encoded !== undefined)
            return { SSHPublicKey: keyValue(owned, encoded) };
        throw new AwsFailure('UnrecognizedPublicKeyEncodingException', `${encoding} is not a valid public key encoding.`);
    },
});
const listKeys = iamOperation('ListSSHPublicKeys', {
    permission: onUser('ListSSHPublicKeys'),
    run: (input, context) => {
        const user = subjectOf(input, context);
        const keys = [...credentialsOf(user, context.account).sshKeys.values()].map((found) => ({
            ...(user === undefined ? {} : { UserName: user.name }),
            SSHPublicKeyId: found.id,
            Status: found.status,
            UploadDate: dateOf(found.uploaded),
        }));
        return page('SSHPublicKeys', keys, input);
    },
});
const updateKey = iamOperation('UpdateSSHPublicKey', {
    permission: onUser('UpdateSSHPublicKey'),
    run: (input, context) => {
        keyOf(input, context).found.status = statusOf(input);
        return {};
    },
});
const deleteKey = iamOperation('DeleteSSHPublicKey', {
    permission: onUser('DeleteSSHPublicKey'),
    run: (input, context) => {
        const { user, found } = keyOf(input, context);
        credentialsOf(user, context.account).sshKeys.delete(found.id);
        return {};
    },
});
export const sshPublicKeyOperations = [
    uploadKey,
    getKey,
    listKeys,
    updateKey,
    deleteKey,
];
//# sourceMappingURL=ssh-public-key-operations.js.map