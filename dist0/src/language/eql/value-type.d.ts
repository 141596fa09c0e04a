import type { FieldType } from '../field-source.ts';
/** What an expression of EQL yields; `unknown` is an unmapped field, which fits everywhere. */
export type ValueType = 'text' | 'version' | 'long' | 'double' | 'boolean' | 'ip' | 'date' | 'null' | 'unknown';
/** The type under which EQL reads a field; undefined for those that it refuses to read. */
export declare function valueTypeOf(type: FieldType): ValueType | undefined;
/** The names by which messages call the types. */
export declare function nameOfType(type: ValueType): string;
/** True when a value of a type can stand where another is asked for. */
export declare function fitsType(type: ValueType, wanted: ParameterType): boolean;
/** What a parameter of a function asks for. */
export type ParameterType = 'text' | 'number' | 'boolean' | 'address' | 'any';
