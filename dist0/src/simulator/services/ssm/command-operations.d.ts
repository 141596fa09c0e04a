import type { Operation } from '../../operation.ts';
/** Systems Manager's calls on commands. */
export declare const commandOperations: readonly Operation[];
