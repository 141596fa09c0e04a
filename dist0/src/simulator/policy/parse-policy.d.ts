import type { Policy } from './policy.ts';
import { type PrincipalIds } from './principal-pattern.ts';
/** What a document is used as: AWS allows different elements in each. */
export type PolicyUse = {
    readonly kind: 'identity';
}
/** A customer-managed policy: the one that must have a Version of 2012. */
 | {
    readonly kind: 'managed';
} | {
    readonly kind: 'trust';
    readonly principals: PrincipalIds;
}
/** The policy of a bucket, a key or a secret: principals and resources both. */
 | {
    readonly kind: 'resource';
    readonly principals: PrincipalIds;
};
/** Reads a policy document as IAM does when it is written, with IAM's texts for what is wrong.
 * @throws AwsFailure MalformedPolicyDocumentException */
export declare function parsePolicy(text: string, use: PolicyUse): Policy;
