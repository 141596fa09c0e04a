import { conditionalFunctions } from './conditional-functions.ts'
import { conversionFunctions } from './conversion-functions.ts'
import { dateFunctions } from './date-functions.ts'
import type { EsqlFunction } from './function-spec.ts'
import { multiValueFunctions } from './multi-value-functions.ts'
import { networkFunctions } from './network-functions.ts'
import { numberFunctions } from './number-functions.ts'
import { replaceFunction } from './replace-function.ts'
import { textFunctions } from './text-functions.ts'

/** Every function over one row, by its name in lower case. */
export const functionTable: ReadonlyMap<string, EsqlFunction> = new Map(
  [
    ...conditionalFunctions,
    ...conversionFunctions,
    ...dateFunctions,
    ...multiValueFunctions,
    ...networkFunctions,
    ...numberFunctions,
    ...textFunctions,
    replaceFunction,
  ].map((definition) => [definition.name, definition]),
)
