import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import { isTrailproofError } from '../../src/diagnostic/trailproof-error.ts'
import type { FieldType } from '../../src/language/field-source.ts'
import { jsonFieldSource } from '../../src/language/json-field-source.ts'
import { compileKql } from '../../src/language/kql/compile.ts'
import { hasSharedData, readSharedData } from '../support/shared-data.ts'

interface Suite {
  readonly types: Readonly<Record<string, FieldType>>
  readonly events: readonly { readonly _id: string }[]
  readonly cases: readonly {
    readonly id: string
    readonly query: string
    readonly expected_event_ids?: readonly string[]
    readonly error?: boolean
  }[]
}

const path = 'conformance/kql-suite.json'

describe.skipIf(!hasSharedData(path))('the KQL suite (skipped where ../shared is missing)', () => {
  const suite = hasSharedData(path)
    ? (JSON.parse(readSharedData(path)) as Suite)
    : { types: {}, events: [], cases: [] }
  const fields = jsonFieldSource(suite.types)
  it.each(suite.cases)('$id: $query', ({ query, expected_event_ids, error }) => {
    expect(outcomeOf(query)).toEqual(error === true ? 'KQL_SYNTAX' : expected_event_ids)
  })

  function outcomeOf(query: string): unknown {
    try {
      const { matches } = compileKql(queryTextOf(query, 'query'), fields)
      return suite.events.filter(matches).map((event) => event._id)
    } catch (error) {
      return isTrailproofError(error) ? error.code : error
    }
  }
})
