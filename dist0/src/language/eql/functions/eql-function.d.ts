import type { Scalar } from '../../field-source.ts';
import type { ParameterType, ValueType } from '../value-type.ts';
/** One value of each argument; undefined is null. */
export type Arguments = readonly (Scalar | undefined)[];
/** A function of EQL: what it takes, what it yields and how. */
export interface EqlFunction {
    readonly name: string;
    readonly parameters: readonly ParameterType[];
    /** How many of the parameters must be given; the last one may repeat when `variadic`. */
    readonly required: number;
    readonly variadic: boolean;
    /** True when `name~` exists. */
    readonly hasIgnoreCase: boolean;
    readonly resultType: (types: readonly ValueType[]) => ValueType;
    /** The evaluation for arguments of the given types. */
    readonly bind: (types: readonly ValueType[], options: {
        readonly ignoreCase: boolean;
    }) => (values: Arguments) => Scalar | undefined;
}
