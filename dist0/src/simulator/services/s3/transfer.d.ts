import type { JsonObject } from '../../../cloudtrail/record.ts';
import type { Input, OperationContext, RecordParts } from '../../operation.ts';
/** What S3 logs of a request beside its parameters: how it was signed and how much went either way. */
export declare function transfer(context: OperationContext, bytes: {
    readonly in?: number;
    readonly out: number;
}): JsonObject;
/** The bucket among a record's resources; undefined for one that does not exist. */
export declare function bucketResource(input: Input, context: OperationContext): RecordParts['resources'];
