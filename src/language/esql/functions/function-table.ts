import { conditionalFunctions } from './conditional-functions.ts'
import { conversionFunctions } from './conversion-functions.ts'
import { dateFunctions } from './date-functions.ts'
import { encodingFunctions } from './encoding-functions.ts'
import type { EsqlFunction } from './function-spec.ts'
import { geoFunctions } from './geo-functions.ts'
import { jsonExtractFunction } from './json-functions.ts'
import { mathFunctions } from './math-functions.ts'
import { multiValueFunctions } from './multi-value-functions.ts'
import { networkFunctions } from './network-functions.ts'
import { numberFunctions } from './number-functions.ts'
import { replaceFunction } from './replace-function.ts'
import { setFunctions } from './set-functions.ts'
import { textFunctions } from './text-functions.ts'

/** Every function over one row, by its name in lower case. */
export const functionTable: ReadonlyMap<string, EsqlFunction> = new Map(
  [
    ...conditionalFunctions,
    ...conversionFunctions,
    ...dateFunctions,
    ...encodingFunctions,
    ...geoFunctions,
    ...mathFunctions,
    ...multiValueFunctions,
    ...networkFunctions,
    ...numberFunctions,
    ...setFunctions,
    ...textFunctions,
    jsonExtractFunction,
    replaceFunction,
  ].map((definition) => [definition.name, definition]),
)
