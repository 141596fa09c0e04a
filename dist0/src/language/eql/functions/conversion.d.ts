import type { EqlFunction } from './eql-function.ts';
/** Functions between texts and other values. */
export declare const conversionFunctions: readonly EqlFunction[];
