import type { Input, OperationContext } from '../../operation.ts';
/** The object that CopyObject reads: `bucket/key` or `/bucket/key`, URL-encoded.
 * @throws AwsFailure InvalidArgument; TrailproofError CALL_NOT_MODELLED for a version of an object */
export declare function copySource(input: Input, context: OperationContext): {
    readonly Bucket: string;
    readonly Key: string;
};
