import { arithmeticFunctions } from './arithmetic.ts'
import { conversionFunctions } from './conversion.ts'
import type { EqlFunction } from './eql-function.ts'
import { predicateFunctions } from './predicates.ts'
import { textFunctions } from './text.ts'

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
