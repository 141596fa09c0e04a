import type { FieldSource, FieldType } from '../../language/field-source.ts'
import { guessFieldTypes } from '../../language/guess-field-types.ts'
import { jsonFieldSource } from '../../language/json-field-source.ts'
import type { Indicator } from '../../rule/indicators.ts'

/** Indicators seen as documents: types are guessed from the values, but for times and addresses, which have theirs. */
export function indicatorFields(indicators: readonly Indicator[]): FieldSource<unknown> {
  const guessed = guessFieldTypes(indicators.map(({ document }) => document))
  const types = Object.entries(guessed).map(([name, type]) => [name, typeOf(name, type)])
  return jsonFieldSource(Object.fromEntries(types))
}

function typeOf(name: string, guessed: FieldType): FieldType {
  if (name === '@timestamp' || name === 'event.ingested') return 'date'
  return guessed === 'keyword' && /(^|\.)ip$/.test(name) ? 'ip' : guessed
}
