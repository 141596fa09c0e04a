import type { Operation } from '../../operation.ts';
/** The console's sign-in. */
export declare const signinOperations: readonly Operation[];
