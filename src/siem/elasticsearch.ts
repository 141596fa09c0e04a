import { printable } from '../diagnostic/printable.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import { seconds } from '../time/duration.ts'
import type { SiemAddress } from './siem-address.ts'
import { siemFailure } from './siem-failure.ts'
import { hitPage, type SiemHit } from './siem-hit.ts'

/** What is looked for in an index: a query and the fields that are wanted. */
export interface SiemSearch {
  /** An index, an alias, or a pattern. */
  readonly index: string
  readonly query: object
  readonly fields: readonly string[]
  /** A field that tells apart what has the same `@timestamp`. */
  readonly tieBreaker: string
}

/** Elasticsearch, as far as it is asked. There is no way to write. */
export interface Elasticsearch {
  /** All that a search finds, the oldest first.
   * @throws TrailproofError SIEM_… */
  readonly search: (search: SiemSearch) => Promise<readonly SiemHit[]>
}

const pageSize = 500
/** More than a run can have by far: a query that finds them is no query for a run. */
const mostHits = 20_000
const largestAnswer = 64 * 1024 * 1024

/** Opens Elasticsearch by its own client; nothing is sent yet. The client checks that who answers is Elasticsearch. */
export async function openElasticsearch({ url, apiKey, ca }: SiemAddress): Promise<Elasticsearch> {
  const { Client } = await import('@elastic/elasticsearch')
  const client = new Client({
    node: url,
    auth: { apiKey },
    ...(ca === undefined ? {} : { tls: { ca } }),
    // Who waits asks again anyway.
    maxRetries: 0,
    requestTimeout: seconds(30),
    redaction: { type: 'remove' },
  })
  const page = async (search: SiemSearch, after: object): Promise<unknown> => {
    const { index, query, fields, tieBreaker } = search
    try {
      return await client.search(
        {
          index,
          size: pageSize,
          query,
          // Pairs of threshold terms stay together in _source alone.
          _source: [...fields],
          sort: [
            { '@timestamp': 'asc' },
            { [tieBreaker]: { order: 'asc', unmapped_type: 'keyword' } },
          ],
          ...after,
        },
        { maxResponseSize: largestAnswer },
      )
    } catch (error) {
      throw siemFailure(error, {
        url,
        what: index,
        apiKey,
        right: `the privilege read on ${index}`,
      })
    }
  }
  return {
    search: async (search) => {
      const found: SiemHit[] = []
      for (let after = {}; ;) {
        const read = hitPage(await page(search, after))
        if (read === undefined) throw strangeAnswer(url, search.index)
        found.push(...read.hits)
        if (read.hits.length < pageSize || read.next === undefined) return found
        if (found.length >= mostHits) throw tooMany(search.index)
        after = { search_after: read.next }
      }
    },
  }
}

const strangeAnswer = (url: string, index: string): TrailproofError =>
  new TrailproofError(
    'SIEM_ANSWER',
    `${printable(url)} answers a search of ${printable(index)} with what is none.`,
    {
      hint: 'Is something else between, a proxy or a page that asks to log in?',
    },
  )

const tooMany = (index: string): TrailproofError =>
  new TrailproofError(
    'SIEM_ANSWER',
    `${printable(index)} has more than ${mostHits} documents about the run.`,
    {
      hint: 'Play a smaller case, or one at a quieter time.',
    },
  )
