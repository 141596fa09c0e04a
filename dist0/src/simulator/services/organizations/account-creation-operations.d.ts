import type { Operation } from '../../operation.ts';
/** Organizations' calls that make accounts. An account is there at once, with the role by which its maker gets in. */
export declare const accountCreationOperations: readonly Operation[];
