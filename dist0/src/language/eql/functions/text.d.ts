import type { EqlFunction } from './eql-function.ts';
/** Functions that cut and measure texts. Lengths and places count UTF-16 units, as Java's do. */
export declare const textFunctions: readonly EqlFunction[];
