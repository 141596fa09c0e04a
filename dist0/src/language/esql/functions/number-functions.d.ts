import { type EsqlFunction } from './function-spec.ts';
/** Functions of numbers, and the greatest or least of several arguments. */
export declare const numberFunctions: readonly EsqlFunction[];
