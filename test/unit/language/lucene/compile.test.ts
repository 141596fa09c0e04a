import { expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { findingOf } from '../../../../src/diagnostic/finding.ts'
import { isTrailproofError } from '../../../../src/diagnostic/trailproof-error.ts'
import { compileLucene } from '../../../../src/language/lucene/compile.ts'

it("refuses Lucene's query language by name", () => {
  expect(refusal()).toBe(
    [
      "query:1:1  LUCENE_UNSUPPORTED  Lucene's query language is not supported.",
      '  1 | event.action:x',
      '    | ^^^^^^^^^^^^^^',
      '  Rewrite the query in KQL (language = "kuery").',
    ].join('\n'),
  )
})

function refusal(): unknown {
  try {
    return compileLucene(queryTextOf('event.action:x', 'query'))
  } catch (error) {
    return isTrailproofError(error) ? formatFinding(findingOf(error)) : error
  }
}
