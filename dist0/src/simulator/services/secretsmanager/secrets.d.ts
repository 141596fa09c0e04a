import type { Instant } from '../../../time/duration.ts';
import type { Input, OperationContext, Permission } from '../../operation.ts';
import type { Policy } from '../../policy/policy.ts';
import type { AccountState } from '../../state/account-state.ts';
import { type Tags } from '../tags.ts';
/** One version of a secret's value: a text, or bytes. */
export interface SecretVersion {
    readonly id: string;
    readonly value: {
        readonly SecretString: string;
    } | {
        readonly SecretBinary: Uint8Array;
    };
    readonly created: Instant;
    readonly stages: Set<string>;
}
export interface Secret {
    readonly arn: string;
    readonly name: string;
    readonly owner: string;
    readonly region: string;
    readonly created: Instant;
    /** By id, oldest first. */
    readonly versions: Map<string, SecretVersion>;
    readonly tags: Tags;
    description: string | undefined;
    kmsKeyId: string | undefined;
    changed: Instant;
    accessed: Instant | undefined;
    /** When a deletion was asked for; the secret can be restored until `deletes`. */
    deleted: {
        readonly at: Instant;
        readonly deletes: Instant;
    } | undefined;
    policy: Policy | undefined;
}
/** The secrets of an account, by ARN. */
export declare const secretsOf: (account: AccountState) => Map<string, Secret>;
/** The account's secrets in the region of the call; those whose time to restore is over are gone. */
export declare function secretsHere(context: OperationContext): readonly Secret[];
/** The secret that an input names by name, ARN or the ARN without its last six characters; undefined when there is none. */
export declare function findSecret(id: string, context: OperationContext): Secret | undefined;
/** The secret that an input names.
 * @throws AwsFailure ResourceNotFoundException */
export declare function secretNamed(input: Input, context: OperationContext): Secret;
/** The same, for calls that a secret marked for deletion refuses.
 * @throws AwsFailure ResourceNotFoundException, InvalidRequestException */
export declare function liveSecret(input: Input, context: OperationContext): Secret;
/** What policies are matched against: the secret's ARN, or what it would begin with. */
export declare function secretArn(input: Input, context: OperationContext): string;
/** Condition keys of a call on a secret. */
export declare function secretKeys(input: Input, context: OperationContext): Permission['keys'];
/** The secret's own policy. */
export declare function secretPolicy(input: Input, context: OperationContext): Permission['resourcePolicy'];
