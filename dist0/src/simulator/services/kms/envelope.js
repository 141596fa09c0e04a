import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { AwsFailure } from '../../aws-failure.js';
// AWS's ciphertexts of symmetric keys begin so. All that follows is an envelope of this simulator alone.
const beginning = Buffer.from([0x01, 0x02, 0x02, 0x00, 0x78]);
const tagLength = 16;
const nonceLength = 12;
/** Encrypts in an envelope that names its key, as KMS's do. The secret is the key's ARN: it hides nothing from who knows it. */
export function seal(plaintext, { keyArn, context }, chance) {
    const nonce = randomBytes(nonceLength, chance);
    const cipher = createCipheriv('aes-256-gcm', secretOf(keyArn), nonce);
    cipher.setAAD(contextBytes(context));
    const hidden = Buffer.concat([cipher.update(plaintext), cipher.final()]);
    const arn = Buffer.from(keyArn);
    const length = Buffer.from([arn.length]);
    return new Uint8Array(Buffer.concat([beginning, length, arn, nonce, cipher.getAuthTag(), hidden]));
}
/** The ARN of the key that a ciphertext names.
 * @throws AwsFailure InvalidCiphertextException */
export function sealedWith(ciphertext) {
    const bytes = Buffer.from(ciphertext);
    const from = beginning.length + 1;
    const length = bytes[beginning.length] ?? 0;
    if (!bytes.subarray(0, beginning.length).equals(beginning))
        throw invalid();
    const arn = bytes.subarray(from, from + length).toString();
    if (arn.length !== length || !arn.startsWith('arn:aws:kms:'))
        throw invalid();
    return arn;
}
/** Decrypts what `seal` encrypted.
 * @throws AwsFailure InvalidCiphertextException for anything else, and for another encryption context */
export function unseal(ciphertext, context) {
    const keyArn = sealedWith(ciphertext);
    const rest = Buffer.from(ciphertext).subarray(beginning.length + 1 + keyArn.length);
    const nonce = rest.subarray(0, nonceLength);
    const tag = rest.subarray(nonceLength, nonceLength + tagLength);
    if (tag.length !== tagLength)
        throw invalid();
    const decipher = createDecipheriv('aes-256-gcm', secretOf(keyArn), nonce);
    decipher.setAAD(contextBytes(context));
    decipher.setAuthTag(tag);
    try {
        const hidden = rest.subarray(nonceLength + tagLength);
        return new Uint8Array(Buffer.concat([decipher.update(hidden), decipher.final()]));
    }
    catch {
        throw invalid();
    }
}
/** Bytes of a step's chance. */
export function randomBytes(count, chance) {
    return Uint8Array.from({ length: count }, () => chance.below(256));
}
const secretOf = (keyArn) => createHash('sha256').update(keyArn).digest();
function contextBytes(context) {
    const pairs = Object.entries(context).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Buffer.from(JSON.stringify(pairs));
}
// KMS gives it no text.
const invalid = () => new AwsFailure('InvalidCiphertextException', '');
//# sourceMappingURL=envelope.js.map