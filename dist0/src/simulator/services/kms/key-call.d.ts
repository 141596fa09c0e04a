import type { JsonObject } from '../../../cloudtrail/record.ts';
import { AwsFailure } from '../../aws-failure.ts';
import type { Input, OperationContext, Output, Permission } from '../../operation.ts';
import type { ServiceCall } from '../service-call.ts';
import { type KmsKey } from './keys.ts';
/** A call on one key, which `member` names: its policy decides before anything else, and the record names the key. */
export declare function keyCall(name: string, parts: Pick<ServiceCall, 'run' | 'record' | 'keys'> & {
    readonly member?: string | undefined;
    readonly action?: string | undefined;
}): ServiceCall;
/** ARN of the key that an id, alias or ARN names. */
export declare function keyArn(id: string, context: OperationContext): string;
/** The policy of a key with its grants. */
export declare function keyPolicy(id: string, context: OperationContext): Permission['resourcePolicy'];
/** Condition keys of a call on a key. */
export declare function keyKeys(id: string, context: OperationContext): NonNullable<Permission['keys']>;
/** The encryption context that a call gives. */
export declare function encryptionContextOf(input: Input, member?: string): Readonly<Record<string, string>>;
/** A key as a record's `resources` name it. */
export declare function keyResource({ owner, arn }: Pick<KmsKey, 'owner' | 'arn'>): JsonObject;
/** A page of a list in KMS's terms: Marker, Limit, NextMarker and Truncated.
 * @throws AwsFailure InvalidMarkerException */
export declare function keyPage(input: Input, list: {
    readonly member: string;
    readonly entries: readonly unknown[];
    readonly most: number;
}): Output;
/** What KMS says of a value that it does not take. */
export declare function invalidValue(message: string): AwsFailure;
