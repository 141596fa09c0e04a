import type { EqlFunction } from './eql-function.ts';
/** Finds a function; case does not matter in its name. */
export declare function findFunction(name: string): EqlFunction | undefined;
/** The names of all functions, for messages. */
export declare function functionNames(): readonly string[];
