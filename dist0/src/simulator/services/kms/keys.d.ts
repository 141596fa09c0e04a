import type { Instant } from '../../../time/duration.ts';
import type { Input, OperationContext } from '../../operation.ts';
import type { Policy } from '../../policy/policy.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { Tags } from '../tags.ts';
import type { Grant } from './grants.ts';
export type KeyState = {
    readonly kind: 'Enabled';
} | {
    readonly kind: 'Disabled';
}
/** It can be brought back until `deletes`. */
 | {
    readonly kind: 'PendingDeletion';
    readonly deletes: Instant;
};
export interface KmsKey {
    readonly id: string;
    readonly arn: string;
    readonly region: string;
    /** Number of the account that it belongs to. */
    readonly owner: string;
    readonly created: Instant;
    readonly usage: string;
    readonly isMultiRegion: boolean;
    readonly tags: Tags;
    readonly grants: Map<string, Grant>;
    description: string;
    state: KeyState;
    policy: Policy;
    /** The policy and what the grants add to it: what decides. */
    effective: Policy;
    rotation: {
        readonly days: number;
        readonly since: Instant;
    } | undefined;
}
export interface KeyAlias {
    /** With `alias/`. */
    readonly name: string;
    readonly arn: string;
    readonly region: string;
    readonly keyId: string;
    readonly created: Instant;
    readonly updated: Instant;
}
interface Keys {
    /** By ARN. */
    readonly keys: Map<string, KmsKey>;
    /** By ARN. */
    readonly aliases: Map<string, KeyAlias>;
    /** The keys of deleted aliases, for the records of their deletion, by the alias's ARN. */
    readonly gone: Map<string, string>;
}
/** The keys and aliases of an account. */
export declare const keysOf: (account: AccountState) => Keys;
/** The account's keys in the region of the call; those whose time to come back is over are gone. */
export declare function keysHere({ account, call }: OperationContext): readonly KmsKey[];
/** ARN of what an input names by id, alias or ARN. */
export declare function namedArn(id: string, context: OperationContext): string;
/** The key that an id, alias or ARN names; undefined when there is none. Another account's is reached by its ARN alone. */
export declare function findKey(id: string, context: OperationContext): KmsKey | undefined;
/** The key that an input names.
 * @throws AwsFailure NotFoundException */
export declare function keyNamed(input: Input, context: OperationContext, member?: string): KmsKey;
/** The same, for calls that a key must not be about to be deleted for.
 * @throws AwsFailure NotFoundException, KMSInvalidStateException */
export declare function standingKey(input: Input, context: OperationContext, member?: string): KmsKey;
/** The same, for calls that a key must be enabled for.
 * @throws AwsFailure NotFoundException, KMSInvalidStateException, DisabledException */
export declare function enabledKey(input: Input, context: OperationContext, member?: string): KmsKey;
/** The name of an alias that somebody may give.
 * @throws AwsFailure ValidationException, NotAuthorizedException */
export declare function aliasNameIn(input: Input): string;
export {};
