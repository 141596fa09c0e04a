import type { Output, RecordParts } from '../../operation.ts';
/** The answer of a call that changes a function: an environment is always told of, and never what is in it (9 of 9 records). */
export declare function answerInRecord(output: Output | undefined): RecordParts;
