import type { QueryText } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'

/** Refuses a query in Lucene's query language, which Elastic's rules hardly use and which is not modelled.
 * @throws TrailproofError LUCENE_UNSUPPORTED, always */
export function compileLucene(query: QueryText): never {
  throw new TrailproofError('LUCENE_UNSUPPORTED', "Lucene's query language is not supported.", {
    span: query.spanOf(0, query.text.length),
    hint: 'Rewrite the query in KQL (language = "kuery").',
  })
}
