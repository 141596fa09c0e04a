import type { Span } from '../../../diagnostic/span.ts';
import type { FieldValue, Scalar } from '../../field-source.ts';
import { itemsOf, packed } from '../../field-values.ts';
import type { Typed } from '../typed.ts';
import { type EsqlType } from '../types.ts';
export { itemsOf, packed };
/** What an argument may be: a set of types, named as messages name it. */
export type ParameterKind = 'text' | 'number' | 'whole number' | 'date' | 'address' | 'boolean' | 'span of time' | 'number or span of time' | 'point' | 'any';
/** A function as it is called: arguments are checked and, where a text stands for a date or an address, converted. */
export interface CheckedCall {
    readonly span: Span;
    readonly arguments: readonly Typed[];
}
/** A function of ES|QL over one row. */
export interface EsqlFunction {
    readonly name: string;
    readonly takes: readonly ParameterKind[];
    /** How many of the last parameters may be left out. */
    readonly optional?: number | undefined;
    /** The last parameter may be given again and again. */
    readonly variadic?: boolean | undefined;
    readonly lower: (call: CheckedCall) => Typed;
}
type Result = EsqlType | ((types: readonly EsqlType[]) => EsqlType);
interface Shape {
    readonly takes: readonly ParameterKind[];
    readonly gives: Result;
    readonly optional?: number | undefined;
    readonly variadic?: boolean | undefined;
}
/** A function of single values: null or several values in any argument give null. */
export declare function singleValueFunction(name: string, shape: Shape, evaluate: (...values: readonly Scalar[]) => FieldValue): EsqlFunction;
/** A function that sees several values; null in any argument gives null. */
export declare function multiValueFunction(name: string, shape: Shape, evaluate: (values: readonly Scalar[], ...rest: readonly Scalar[]) => FieldValue): EsqlFunction;
/** A function that is applied to each value by itself. */
export declare function eachValueFunction(name: string, shape: Shape, evaluate: (value: Scalar) => Scalar | undefined): EsqlFunction;
/** Applies a function to each value of a field; what gives nothing falls out. */
export declare function mapValues(value: FieldValue, evaluate: (value: Scalar) => Scalar | undefined): FieldValue;
