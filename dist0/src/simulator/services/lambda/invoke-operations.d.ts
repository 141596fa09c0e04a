import type { Operation } from '../../operation.ts';
/** Invoke, which asks for lambda:InvokeFunction. No code runs: whatever the function, it answers `null`.
 * An event on data: a trail keeps it only where its selectors name the function. */
export declare const invokeOperations: readonly Operation[];
