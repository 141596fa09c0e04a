import type { EsqlFunction } from './function-spec.ts';
/** Every function over one row, by its name in lower case. */
export declare const functionTable: ReadonlyMap<string, EsqlFunction>;
