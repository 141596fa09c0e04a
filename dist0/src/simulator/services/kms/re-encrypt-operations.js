import { namespaceOf } from '../../../aws/namespaces.js';
import { recordValue } from '../../../aws/record-value.js';
import { missing, requiredText, textOf } from '../../read-input.js';
import { requirePermission } from '../../require-permission.js';
import { serviceCalls } from '../service-call.js';
import { requireSameKey } from './cryptographic-operations.js';
import { seal, sealedWith, unseal } from './envelope.js';
import { encryptionContextOf, keyArn, keyKeys, keyPolicy, keyResource } from './key-call.js';
import { enabledKey, findKey } from './keys.js';
/** ReEncrypt: asks for kms:ReEncryptFrom on the key of the ciphertext and for kms:ReEncryptTo on the other one. */
export const reEncryptOperations = serviceCalls('kms', [
    {
        name: 'ReEncrypt',
        action: 'kms:ReEncryptFrom',
        resource: (input, context) => keyArn(sourceOf(input), context),
        policy: (input, context) => keyPolicy(sourceOf(input), context),
        keys: (input, context) => keyKeys(sourceOf(input), context),
        run: (input, context) => {
            requireDestination(input, context);
            requireSameKey(sourceOf(input), input, context);
            const source = enabledKey({ KeyId: sourceOf(input) }, context);
            const destination = enabledKey(input, context, 'DestinationKeyId');
            const plaintext = unseal(blobIn(input), encryptionContextOf(input, 'SourceEncryptionContext'));
            const sealing = {
                keyArn: destination.arn,
                context: encryptionContextOf(input, 'DestinationEncryptionContext'),
            };
            return {
                CiphertextBlob: seal(plaintext, sealing, context.chance),
                SourceKeyId: source.arn,
                KeyId: destination.arn,
                SourceEncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
                DestinationEncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
            };
        },
        record: ({ input, context }) => {
            const keys = [sourceOf(input), requiredText(input, 'DestinationKeyId')];
            return {
                requestParameters: {
                    sourceEncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
                    destinationEncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
                    ...recordValue(input, namespaceOf('kms')),
                },
                resources: keys.flatMap((id) => {
                    const key = findKey(id, context);
                    return key === undefined ? [] : [keyResource(key)];
                }),
            };
        },
    },
]);
function requireDestination(input, context) {
    const id = requiredText(input, 'DestinationKeyId');
    requirePermission({
        action: 'kms:ReEncryptTo',
        resource: keyArn(id, context),
        keys: keyKeys(id, context),
        resourcePolicy: keyPolicy(id, context),
    }, context);
}
function blobIn(input) {
    const bytes = input['CiphertextBlob'];
    if (bytes instanceof Uint8Array)
        return bytes;
    throw missing('CiphertextBlob');
}
const sourceOf = (input) => textOf(input, 'SourceKeyId') ?? sealedWith(blobIn(input));
//# sourceMappingURL=re-encrypt-operations.js.map