import type { Scalar } from '../../field-source.ts'
import type { ParameterType, ValueType } from '../value-type.ts'
import { arithmeticFunctions } from './arithmetic.ts'
import { conversionFunctions } from './conversion.ts'
import { predicateFunctions } from './predicates.ts'
import { textFunctions } from './text.ts'

/** One value of each argument; undefined is null. */
export type Arguments = readonly (Scalar | undefined)[]

/** A function of EQL: what it takes, what it yields and how. */
export interface EqlFunction {
  readonly name: string
  readonly parameters: readonly ParameterType[]
  /** How many of the parameters must be given; the last one may repeat when `variadic`. */
  readonly required: number
  readonly variadic: boolean
  /** True when `name~` exists. */
  readonly hasIgnoreCase: boolean
  readonly resultType: (types: readonly ValueType[]) => ValueType
  /** The evaluation for arguments of the given types. */
  readonly bind: (
    types: readonly ValueType[],
    options: { readonly ignoreCase: boolean },
  ) => (values: Arguments) => Scalar | undefined
}

const functions: ReadonlyMap<string, EqlFunction> = new Map(
  [...textFunctions, ...predicateFunctions, ...arithmeticFunctions, ...conversionFunctions].map(
    (each) => [each.name.toLowerCase(), each],
  ),
)

/** Finds a function; case does not matter in its name. */
export function findFunction(name: string): EqlFunction | undefined {
  return functions.get(name.toLowerCase())
}

/** The names of all functions, for messages. */
export function functionNames(): readonly string[] {
  return Array.from(functions.values(), (each) => each.name)
}
