import type { Operation, Output } from '../../operation.ts';
import { type LambdaFunction } from './functions.ts';
/** Lambda's calls on functions as a whole. Functions of an account are those that the world declares, those that the cast
 * runs in, and those that were made. */
export declare const functionOperations: readonly Operation[];
/** How many runs at once are kept for a function; nothing where nobody has said so. */
export declare function concurrencyOf({ reservedConcurrency }: LambdaFunction): Output;
