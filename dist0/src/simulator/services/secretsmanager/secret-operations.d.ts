import type { Operation, Output, RecordParts } from '../../operation.ts';
/** Secrets Manager's calls on secrets as a whole. */
export declare const secretOperations: readonly Operation[];
/** What CreateSecret and PutSecretValue log of their answer. */
export declare function arnAlone(output: Output | undefined): RecordParts;
