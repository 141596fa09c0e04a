import type { Input, Operation } from '../../operation.ts';
/** KMS's calls on keys as a whole. */
export declare const keyOperations: readonly Operation[];
/** The tags that a call of KMS gives, under its own names. */
export declare function keyTagsIn(input: Input): Map<string, string>;
