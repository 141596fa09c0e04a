import type { Input, OperationContext, Output } from '../../operation.ts';
/** The condition keys of a listing. */
export declare function listKeys(input: Input): Readonly<Record<string, string>>;
/** Answers ListObjectsV2. */
export declare function listObjectsV2(input: Input, context: OperationContext): Output;
/** Answers ListObjects. */
export declare function listObjects(input: Input, context: OperationContext): Output;
