import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Json } from '../../../src/cloudtrail/record.ts'
import { momentAt, textsAt } from '../../../src/siem/siem-hit.ts'

/** A document of an index. */
export interface StoredDocument {
  readonly _index: string
  readonly _id: string
  readonly _source: Json
}

/** An answer in place of what the stand-in would say. */
export interface RawAnswer {
  readonly status: number
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A stand-in for Elasticsearch: one index of alerts, one of events, and what it was asked. */
export interface AnElastic {
  readonly url: string
  readonly calls: readonly {
    readonly method: string
    readonly path: string
    readonly key: string
  }[]
  readonly put: (documents: readonly StoredDocument[]) => void
  readonly stop: () => Promise<void>
}

/** Starts one. `answer` speaks first: for refusals and for what no Elasticsearch says. */
export async function anElastic(
  answer: (path: string, request: IncomingMessage) => RawAnswer | undefined = () => undefined,
): Promise<AnElastic> {
  const stored: StoredDocument[] = []
  const calls: { method: string; path: string; key: string }[] = []
  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    calls.push({ method: request.method ?? '', path, key: request.headers.authorization ?? '' })
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const raw = answer(path, request) ?? { status: 200, body: found(stored, path, body) }
    response.writeHead(raw.status, {
      'content-type': 'application/vnd.elasticsearch+json;compatible-with=8',
      'x-elastic-product': 'Elasticsearch',
      ...('headers' in raw ? raw.headers : {}),
    })
    response.end(raw.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    put: (documents) => void stored.push(...documents),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

interface Search {
  readonly size: number
  readonly query: Condition
  readonly search_after?: readonly [number, string]
}

type Condition =
  | {
      readonly bool: {
        readonly filter?: readonly Condition[]
        readonly should?: readonly Condition[]
      }
    }
  | { readonly terms: Readonly<Record<string, readonly string[]>> }
  | { readonly range: Readonly<Record<string, { readonly gte: string; readonly lte?: string }>> }

/** The answer of the search API, as far as queries of a run go. */
function found(stored: readonly StoredDocument[], path: string, body: string): string {
  const index = decodeURIComponent(path.split('/')[1] ?? '').replace(/\*$/, '')
  const { query, size, search_after: after } = JSON.parse(body) as Search
  const hits = stored
    .filter(({ _index, _source }) => _index.startsWith(index) && holds(query, _source))
    .map((one) => ({
      ...one,
      sort: [moment(one._source, '@timestamp'), one._id] as const,
    }))
    .toSorted((one, other) => one.sort[0] - other.sort[0] || (one.sort[1] < other.sort[1] ? -1 : 1))
    .filter(
      ({ sort }) =>
        after === undefined || sort[0] > after[0] || (sort[0] === after[0] && sort[1] > after[1]),
    )
  return JSON.stringify({
    took: 1,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: { total: { value: hits.length, relation: 'eq' }, hits: hits.slice(0, size) },
  })
}

const moment = (source: Json, field: string): number => momentAt(source, field) ?? 0

function holds(condition: Condition, source: Json): boolean {
  if ('bool' in condition) {
    const { filter = [], should } = condition.bool
    return (
      filter.every((one) => holds(one, source)) &&
      (should === undefined || should.some((one) => holds(one, source)))
    )
  }
  if ('terms' in condition) {
    return Object.entries(condition.terms).some(([field, values]) =>
      textsAt(source, field).some((value) => values.includes(value)),
    )
  }
  return Object.entries(condition.range).every(
    ([field, { gte, lte }]) =>
      moment(source, field) >= Date.parse(gte) &&
      (lte === undefined || moment(source, field) <= Date.parse(lte)),
  )
}
