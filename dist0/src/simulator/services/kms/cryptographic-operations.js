import { namespaceOf } from '../../../aws/namespaces.js';
import { recordValue } from '../../../aws/record-value.js';
import { AwsFailure } from '../../aws-failure.js';
import { missing, numberOf, textOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { randomBytes, seal, sealedWith, unseal } from './envelope.js';
import { encryptionContextOf, invalidValue, keyArn, keyCall } from './key-call.js';
import { enabledKey } from './keys.js';
/** KMS's calls that encrypt and decrypt. What they give is reversible and of this simulator alone; no cryptography of AWS's. */
export const cryptographicOperations = serviceCalls('kms', [
    keyCall('Encrypt', {
        run: (input, context) => {
            const key = enabledKey(input, context);
            const plaintext = bytesIn(input, 'Plaintext');
            if (plaintext.length > 4096) {
                throw invalidValue("1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096");
            }
            return { ...sealed(plaintext, { key, input, context }), EncryptionAlgorithm: symmetric };
        },
        record: withAlgorithm,
    }),
    decrypt(),
    keyCall('GenerateDataKey', {
        run: (input, context) => {
            const key = enabledKey(input, context);
            const plaintext = randomBytes(lengthIn(input), context.chance);
            return { ...sealed(plaintext, { key, input, context }), Plaintext: plaintext };
        },
    }),
    keyCall('GenerateDataKeyWithoutPlaintext', {
        run: (input, context) => {
            const key = enabledKey(input, context);
            return sealed(randomBytes(lengthIn(input), context.chance), { key, input, context });
        },
    }),
    {
        name: 'GenerateRandom',
        run: (input, { chance }) => {
            const count = numberOf(input, 'NumberOfBytes') ?? 0;
            if (!Number.isInteger(count) || count < 1 || count > 1_024) {
                throw invalidValue('NumberOfBytes must be between 1 and 1024.');
            }
            return { Plaintext: randomBytes(count, chance) };
        },
    },
]);
const symmetric = 'SYMMETRIC_DEFAULT';
/** The key stands in the ciphertext, so that a call need not name it; where it does, that key is asked for leave. */
function decrypt() {
    const named = (input) => textOf(input, 'KeyId') ?? sealedWith(bytesIn(input, 'CiphertextBlob'));
    const asKey = (input) => ({ ...input, KeyId: named(input) });
    const inner = keyCall('Decrypt', {
        run: (input, context) => {
            const key = enabledKey(input, context);
            const plaintext = unseal(bytesIn(input, 'CiphertextBlob'), encryptionContextOf(input));
            return { KeyId: key.arn, Plaintext: plaintext, EncryptionAlgorithm: symmetric };
        },
    });
    return {
        ...inner,
        resource: (input, context) => inner.resource?.(asKey(input), context) ?? '*',
        policy: (input, context) => inner.policy?.(asKey(input), context),
        keys: (input, context) => inner.keys?.(asKey(input), context),
        run: (input, context) => {
            requireSameKey(named(input), input, context);
            return inner.run(asKey(input), context);
        },
        record: (made) => ({
            ...inner.record?.({ ...made, input: asKey(made.input) }),
            ...withAlgorithm(made),
        }),
    };
}
/** A call that names another key than the ciphertext was made with is refused.
 * @throws AwsFailure IncorrectKeyException */
export function requireSameKey(asked, input, context) {
    if (keyArn(asked, context) === sealedWith(bytesIn(input, 'CiphertextBlob')))
        return;
    throw new AwsFailure('IncorrectKeyException', 'The key ID in the request does not identify a CMK that can perform this operation.');
}
/** The algorithm is logged although nobody sent it (1,352 of 1,352 records). */
function withAlgorithm({ input }) {
    return {
        requestParameters: {
            encryptionAlgorithm: symmetric,
            ...recordValue(input, namespaceOf('kms')),
        },
    };
}
function sealed(plaintext, by) {
    const { key, input, context } = by;
    const sealing = { keyArn: key.arn, context: encryptionContextOf(input) };
    return { CiphertextBlob: seal(plaintext, sealing, context.chance), KeyId: key.arn };
}
function bytesIn(input, member) {
    const bytes = input[member];
    if (bytes instanceof Uint8Array)
        return bytes;
    throw missing(member);
}
/** How long a data key is to be. */
function lengthIn(input) {
    const spec = textOf(input, 'KeySpec');
    const count = numberOf(input, 'NumberOfBytes');
    if ((spec === undefined) === (count === undefined)) {
        throw invalidValue('Please specify either number of bytes or key spec.');
    }
    if (count !== undefined && (!Number.isInteger(count) || count < 1 || count > 1_024)) {
        throw invalidValue('NumberOfBytes must be between 1 and 1024.');
    }
    return count ?? (spec === 'AES_128' ? 16 : 32);
}
//# sourceMappingURL=cryptographic-operations.js.map