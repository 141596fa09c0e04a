import type { Input, Operation, OperationContext } from '../../operation.ts';
/** KMS's calls that encrypt and decrypt. What they give is reversible and of this simulator alone; no cryptography of AWS's. */
export declare const cryptographicOperations: readonly Operation[];
/** A call that names another key than the ciphertext was made with is refused.
 * @throws AwsFailure IncorrectKeyException */
export declare function requireSameKey(asked: string, input: Input, context: OperationContext): void;
