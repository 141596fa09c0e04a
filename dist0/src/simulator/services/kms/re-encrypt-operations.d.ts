import type { Operation } from '../../operation.ts';
/** ReEncrypt: asks for kms:ReEncryptFrom on the key of the ciphertext and for kms:ReEncryptTo on the other one. */
export declare const reEncryptOperations: readonly Operation[];
