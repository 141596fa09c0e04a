import type { Operation } from '../../operation.ts';
/** Simulations of policies, and the condition keys that they need. */
export declare const simulationOperations: readonly Operation[];
