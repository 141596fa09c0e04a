import type { EsqlFunction } from './function-spec.ts';
/** Functions of addresses. */
export declare const networkFunctions: readonly EsqlFunction[];
