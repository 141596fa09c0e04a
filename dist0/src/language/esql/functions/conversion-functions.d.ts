import { type EsqlFunction } from './function-spec.ts';
/** Conversions: each value by itself; what cannot be converted is null. */
export declare const conversionFunctions: readonly EsqlFunction[];
/** The conversion that a cast `::type` stands for, by the type's name. */
export declare const castFunctions: ReadonlyMap<string, string>;
