import type { Chance } from '../../../time/chance.ts';
/** What a ciphertext is bound to. */
export interface Sealing {
    readonly keyArn: string;
    readonly context: Readonly<Record<string, string>>;
}
/** Encrypts in an envelope that names its key, as KMS's do. The secret is the key's ARN: it hides nothing from who knows it. */
export declare function seal(plaintext: Uint8Array, { keyArn, context }: Sealing, chance: Chance): Uint8Array;
/** The ARN of the key that a ciphertext names.
 * @throws AwsFailure InvalidCiphertextException */
export declare function sealedWith(ciphertext: Uint8Array): string;
/** Decrypts what `seal` encrypted.
 * @throws AwsFailure InvalidCiphertextException for anything else, and for another encryption context */
export declare function unseal(ciphertext: Uint8Array, context: Readonly<Record<string, string>>): Uint8Array;
/** Bytes of a step's chance. */
export declare function randomBytes(count: number, chance: Chance): Uint8Array;
