import type { Operation } from '../../operation.ts';
/** Tells what an encoded message of a refusal says, to somebody who may know it. */
export declare const decodeAuthorizationMessage: Operation;
