import type { Instant } from '../../../time/duration.ts';
import type { OperationContext } from '../../operation.ts';
import type { Policy } from '../../policy/policy.ts';
import type { KmsKey } from './keys.ts';
/** Leave to use a key that stands beside its policy. */
export interface Grant {
    readonly id: string;
    readonly name: string | undefined;
    /** ARN, or the name of a service. */
    readonly grantee: string;
    readonly retiring: string | undefined;
    readonly operations: readonly string[];
    /** What the encryption context must hold. */
    readonly context: Readonly<Record<string, string>>;
    readonly constraints: Readonly<Record<string, unknown>> | undefined;
    readonly created: Instant;
    readonly issuer: string;
}
/** The policy of a key with what its grants allow: who has a grant is allowed by name.
 * @throws AwsFailure InvalidArnException for a grantee that is not there */
export declare function policyWithGrants(key: KmsKey, context: OperationContext): Policy;
