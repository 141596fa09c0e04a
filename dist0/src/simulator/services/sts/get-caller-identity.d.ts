import type { Operation } from '../../operation.ts';
/** Needs no permission: even an explicit deny does not stop it. */
export declare const getCallerIdentity: Operation;
