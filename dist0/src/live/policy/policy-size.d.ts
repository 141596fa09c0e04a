import type { PolicyDocument } from '../../scenario/world.ts';
/** The characters that IAM takes, blanks not counted (IAM and STS quotas): of a managed policy, and of all inline policies
 * of a role together. */
export declare const policyLimits: {
    readonly managed: 6144;
    readonly inlineOfRole: 10240;
};
/** How many characters of IAM's limit a document has; an account's number stands where `<account>` does. */
export declare const policySize: (document: PolicyDocument) => number;
/** Splits a document into ones that are managed policies each; a statement stays whole.
 * @example managedParts(document).length // 1, nearly always */
export declare function managedParts(document: PolicyDocument): readonly PolicyDocument[];
