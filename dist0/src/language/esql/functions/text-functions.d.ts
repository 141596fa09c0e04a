import { type EsqlFunction } from './function-spec.ts';
/** Functions of text. Lengths and places are counted in code points, places from 1. */
export declare const textFunctions: readonly EsqlFunction[];
