import type { EqlFunction } from './eql-function.ts';
/** Functions that are true or false. On a field with a constant text they are not evaluated but searched for, see
 * lower-call.ts. */
export declare const predicateFunctions: readonly EqlFunction[];
