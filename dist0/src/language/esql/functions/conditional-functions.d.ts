import type { EsqlFunction } from './function-spec.ts';
/** CASE and COALESCE: they decide themselves which arguments to evaluate. */
export declare const conditionalFunctions: readonly EsqlFunction[];
