import type { EsqlFunction } from './function-spec.ts';
/** Functions over the values of two fields; values keep the order in which they are first met. */
export declare const setFunctions: readonly EsqlFunction[];
