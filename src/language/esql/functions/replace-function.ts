import { RE2JS } from 're2js'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import type { Typed } from '../typed.ts'
import { singleValueFunction, type CheckedCall, type EsqlFunction } from './function-spec.ts'

/** REPLACE(text, regex, replacement): Java's regular expressions, run by an engine whose time is linear. */
export const replaceFunction: EsqlFunction = {
  name: 'replace',
  takes: ['text', 'text', 'text'],
  lower: lowerReplace,
}

function lowerReplace(call: CheckedCall): Typed {
  const pattern = call.arguments[1]!
  const source = pattern.constant?.value
  if (typeof source !== 'string') {
    throw new TrailproofError(
      'ESQL_FUNCTION_UNSUPPORTED',
      'The pattern of REPLACE must stand in the query.',
      {
        span: pattern.span,
        hint: 'A pattern that comes from a column is not modelled.',
      },
    )
  }
  const expression = compilePattern(source, pattern)
  const shape = { takes: ['text', 'text', 'text'], gives: 'keyword' } as const
  return singleValueFunction('replace', shape, (text, _, replacement) =>
    replaceAll(expression, String(text), String(replacement)),
  ).lower(call)
}

function compilePattern(source: string, { span }: Typed): RE2JS {
  try {
    return RE2JS.compile(source)
  } catch (cause) {
    throw new TrailproofError(
      'PATTERN_UNSUPPORTED',
      'This regular expression cannot run in linear time.',
      {
        span,
        cause,
        hint: 'Look-around and back-references are not modelled.',
      },
    )
  }
}

// A replacement that names a group which the pattern lacks is null in Elasticsearch, with a warning.
function replaceAll(expression: RE2JS, text: string, replacement: string): string | undefined {
  try {
    return expression.matcher(text).replaceAll(replacement, true)
  } catch {
    return undefined
  }
}
