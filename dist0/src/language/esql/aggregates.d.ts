import type { FieldValue, Scalar } from '../field-source.ts';
import type { ParameterKind } from './functions/function-spec.ts';
import { type ColumnType, type EsqlType } from './types.ts';
/** Takes the values of a group's rows one after the other. Nulls count for nothing, several values each for itself. */
export interface Accumulator {
    /** `by` is the row's value of a second argument, where the aggregate takes one a row. */
    readonly add: (value: FieldValue, by: FieldValue) => void;
    readonly result: () => FieldValue;
}
/** What an aggregate was called with. */
export interface AggregateInput {
    /** The type of the first argument. */
    readonly type: EsqlType;
    readonly byType: EsqlType;
    /** The arguments behind the first that stand in the query. */
    readonly options: readonly (Scalar | undefined)[];
}
/** An aggregate of STATS. */
export interface AggregateDefinition {
    readonly takes: readonly ParameterKind[];
    readonly optional?: number | undefined;
    /** The second argument is read from each row; else all but the first must stand in the query. */
    readonly by?: boolean | undefined;
    readonly gives: (type: EsqlType) => ColumnType;
    readonly start: (input: AggregateInput) => Accumulator;
    /** What it gives for a group without values. */
    readonly empty: FieldValue;
    /** What is wrong with its options, if anything. */
    readonly refuse?: ((options: AggregateInput['options']) => string | undefined) | undefined;
}
/** The type of what is chosen from values of a type. */
export declare function sameType(type: EsqlType): ColumnType;
/** The type of a sum. */
export declare function sumType(type: EsqlType): 'long' | 'double' | 'null';
export declare function startCount(): Accumulator;
export declare function startCountDistinct(): Accumulator;
export declare function startValues(): Accumulator;
export declare function startExtreme(type: EsqlType, sign: 1 | -1): Accumulator;
export declare function startSum(): Accumulator;
export declare function startAverage(): Accumulator;
