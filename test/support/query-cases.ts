import { readFileSync } from 'node:fs'
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser'
import { positionOf, queryTextOf, type QueryText } from '../../src/diagnostic/span.ts'
import { isTrailproofError } from '../../src/diagnostic/trailproof-error.ts'
import type { CompiledQuery } from '../../src/language/compiled-query.ts'
import type { FieldSource, FieldType } from '../../src/language/field-source.ts'
import { jsonFieldSource } from '../../src/language/json-field-source.ts'

/** A case of a file in test/cases: a query and the ids of the events that match, or the error. */
export interface QueryCase {
  readonly name: string
  readonly query: string
  readonly matches?: readonly string[]
  readonly warnings?: readonly string[]
  readonly code?: string
  readonly line?: number
  readonly column?: number
  readonly message?: string
  readonly hint?: string
}

interface CaseFile {
  readonly types: Readonly<Record<string, FieldType>>
  readonly event: readonly { readonly json: string }[]
  readonly case: readonly QueryCase[]
}

type Compile = (query: QueryText, fields: FieldSource<unknown>) => CompiledQuery<unknown>

/** Reads a file of cases and gives what is expected of each and what a compiler makes of it, in one form. */
export function readQueryCases(file: URL): {
  readonly cases: readonly QueryCase[]
  readonly outcomeOf: (each: QueryCase, compile: Compile) => unknown
} {
  const parsed = getStaticTOMLValue(parseTOML(readFileSync(file, 'utf8'))) as unknown as CaseFile
  const fields = jsonFieldSource(parsed.types)
  const events = parsed.event.map(({ json }) => JSON.parse(json) as { _id: string })
  const outcomeOf = ({ name, query }: QueryCase, compile: Compile): unknown => {
    try {
      const { matches, warnings } = compile(queryTextOf(query, 'query'), fields)
      const ids = events.filter(matches).map((event) => event['_id'])
      const messages = warnings.map((warning) => warning.message)
      return { name, query, matches: ids, ...(messages.length > 0 && { warnings: messages }) }
    } catch (error) {
      return { name, query, ...failureOf(error) }
    }
  }
  return { cases: parsed.case, outcomeOf }
}

function failureOf(error: unknown): object {
  if (!isTrailproofError(error) || error.span === undefined) throw error
  const { code, message, hint } = error
  return { code, ...positionOf(error.span), message, ...(hint !== undefined && { hint }) }
}
