import type { Operation } from '../../operation.ts';
/** Calls of the SES API's first version, for an account in the sandbox. */
export declare const sesOperations: readonly Operation[];
