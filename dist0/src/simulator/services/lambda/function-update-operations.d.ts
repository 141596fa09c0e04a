import type { Operation } from '../../operation.ts';
/** Lambda's calls that change a function: its code, its configuration, how often it may run at once. */
export declare const functionUpdateOperations: readonly Operation[];
