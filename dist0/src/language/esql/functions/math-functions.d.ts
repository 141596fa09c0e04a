import { type EsqlFunction } from './function-spec.ts';
/** Functions of mathematics: what is no number is null. */
export declare const mathFunctions: readonly EsqlFunction[];
