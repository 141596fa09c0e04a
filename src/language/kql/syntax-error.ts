import type { QueryText } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { adviceFor } from './advice.ts'
import type { Expectations } from './expectations.ts'

/** Makes the error for the farthest place that parsing reached: Kibana's sentence, and for the common mistakes what
 * to do about it. */
export function syntaxError(query: QueryText, expectations: Expectations): TrailproofError {
  const { at, expected } = expectations
  const found =
    at < query.text.length ? JSON.stringify(characterAt(query.text, at)) : 'end of input'
  return new TrailproofError('KQL_SYNTAX', `Expected ${expected.join(', ')} but ${found} found.`, {
    span: query.spanOf(at, Math.min(at + 1, query.text.length)),
    hint: adviceFor(query, at),
  })
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!)
}
