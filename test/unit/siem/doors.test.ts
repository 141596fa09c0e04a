import { createServer } from 'node:https'
import { generate } from 'selfsigned'
import { expect, it } from 'vitest'
import { isTrailproofError } from '../../../src/diagnostic/trailproof-error.ts'
import { openElasticsearch } from '../../../src/siem/elasticsearch.ts'
import { openKibana } from '../../../src/siem/kibana.ts'
import { siemUrl } from '../../../src/siem/siem-address.ts'
import { anElastic, type RawAnswer } from '../../support/siem/an-elastic.ts'

const apiKey = 'a-secret-key'
const error = (status: number, type: string, reason: string): RawAnswer => ({
  status,
  body: JSON.stringify({ error: { root_cause: [{ type, reason }], type, reason }, status }),
})

/** What an error tells, with the address of the stand-in left out. */
async function told(asked: Promise<unknown>, url: string): Promise<string> {
  try {
    await asked
    return 'nothing'
  } catch (thrown) {
    if (!isTrailproofError(thrown)) throw thrown
    return `${thrown.code} ${thrown.message} ${thrown.hint ?? ''}`.replaceAll(url, 'URL')
  }
}

it.each<[string, RawAnswer, string]>([
  [
    'a key that it does not know',
    error(401, 'security_exception', 'unable to authenticate'),
    'SIEM_DENIED URL does not know the API key. Give it as Kibana shows it once, encoded. Has it expired?',
  ],
  [
    'a key that may not read',
    error(403, 'security_exception', `ApiKey ${apiKey} is unauthorized`),
    'SIEM_DENIED The API key may not read x. Give it the privilege read on x.',
  ],
  [
    'an index that is not there',
    error(404, 'index_not_found_exception', 'no such index [x]'),
    'SIEM_INDEX_MISSING URL has no x. Is --space right? An alias of alerts is there once a rule of its space has run.',
  ],
  [
    'a search that it refuses',
    error(400, 'parsing_exception', `bad \u001b[31m ${apiKey}`),
    'SIEM_ANSWER URL answers 400 for x: parsing_exception Root causes: parsing_exception: bad \\x1b[31m … Is something else between, a proxy or a page that asks to log in?',
  ],
  [
    'something else',
    { status: 200, body: '{}', headers: { 'x-elastic-product': '' } },
    'SIEM_ANSWER URL is not Elasticsearch. Give --url the address of Elasticsearch, often with port 9200 or 443; Kibana has --kibana-url.',
  ],
  [
    'a page to log in',
    {
      status: 302,
      body: '<html>',
      headers: { location: 'http://elsewhere/', 'content-type': 'text/html' },
    },
    'SIEM_ANSWER URL answers a search of x with what is none. Is something else between, a proxy or a page that asks to log in?',
  ],
  [
    'hits that are none',
    { status: 200, body: '{"hits":{"hits":[{"_id":7}]}}' },
    'SIEM_ANSWER URL answers a search of x with what is none. Is something else between, a proxy or a page that asks to log in?',
  ],
  [
    'what is nested without end',
    {
      status: 200,
      body: `{"hits":{"hits":[{"_id":"a","_source":{"event.id":${'['.repeat(50_000)}${']'.repeat(50_000)}}}]}}`,
    },
    'SIEM_ANSWER URL answers a search of x with what is none. Is something else between, a proxy or a page that asks to log in?',
  ],
])('Elasticsearch answers with %s: said by name, without the key', async (_, answer, expected) => {
  const elastic = await anElastic(() => answer)
  const { search } = await openElasticsearch({ url: elastic.url, apiKey })
  const asked = search({ index: 'x', query: { match_all: {} }, fields: [], tieBreaker: 'event.id' })
  expect(await told(asked, elastic.url)).toBe(expected)
  await elastic.stop()
})

it.each<[string, RawAnswer, string]>([
  [
    'a key that it does not know',
    { status: 401, body: '{}' },
    'SIEM_DENIED URL does not know the API key. Give it as Kibana shows it once, encoded. Has it expired?',
  ],
  [
    'a key that may not read',
    { status: 403, body: '{}' },
    'SIEM_DENIED The API key may not read /api/x. Give it the feature Security with Read, in this space.',
  ],
  [
    'no such space',
    { status: 404, body: '{"statusCode":404}' },
    'SIEM_INDEX_MISSING URL has no /api/x. Is --space right? An alias of alerts is there once a rule of its space has run.',
  ],
  ['no such rule', { status: 404, body: '{"status_code":404}' }, 'nothing'],
  [
    'a way elsewhere',
    { status: 302, body: '', headers: { location: 'http://elsewhere/' } },
    'SIEM_ANSWER URL answers 302 for /api/x. Is something else between, a proxy or a page that asks to log in?',
  ],
  [
    'a page',
    { status: 200, body: '<html>' },
    'SIEM_ANSWER URL answers /api/x with what is none of its answers. Give --kibana-url the address of Kibana, often with port 5601 or 443.',
  ],
  [
    'what is nested without end',
    { status: 200, body: `${'['.repeat(50_000)}${']'.repeat(50_000)}` },
    'SIEM_ANSWER URL answers /api/x with what is none of its answers. Give --kibana-url the address of Kibana, often with port 5601 or 443.',
  ],
])('Kibana answers with %s: said by name', async (_, answer, expected) => {
  const kibana = await anElastic(() => answer)
  const asked = openKibana({ url: kibana.url, apiKey }, 'default').get('/api/x', { a: 'b' })
  expect([await told(asked, kibana.url), kibana.calls]).toEqual([
    expected,
    [{ method: 'GET', path: '/api/x?a=b', key: `ApiKey ${apiKey}` }],
  ])
  await kibana.stop()
})

it('Elasticsearch is asked page by page, and the key goes in the header alone', async () => {
  const elastic = await anElastic()
  elastic.put(
    Array.from({ length: 1100 }, (_, at) => ({
      _index: 'x',
      _id: `d${String(at).padStart(4, '0')}`,
      _source: { '@timestamp': new Date(at * 1000).toISOString() },
    })),
  )
  const { search } = await openElasticsearch({ url: elastic.url, apiKey })
  const query = { bool: { filter: [] } }
  const found = await search({ index: 'x', query, fields: ['*'], tieBreaker: 'event.id' })
  const call = { method: 'POST', path: '/x/_search', key: `ApiKey ${apiKey}` }
  expect([found.length, new Set(found.map(({ id }) => id)).size, elastic.calls]).toEqual([
    1100,
    1100,
    [call, call, call],
  ])
  await elastic.stop()
})

it('nobody is there', async () => {
  const url = 'http://127.0.0.1:1'
  const kibana = await told(openKibana({ url, apiKey }, 'soc').get('/api/x', {}), url)
  expect(kibana).toBe(
    'SIEM_UNREACHABLE URL cannot be reached: connect ECONNREFUSED 127.0.0.1:1. Is the address right, and is there a way from here?',
  )
})

it.each<[string, string]>([
  ['https://elastic.example.org:9200/', 'https://elastic.example.org:9200'],
  ['http://localhost:9200/es/', 'http://localhost:9200/es'],
  [
    'http://elastic.example.org',
    'SIEM_URL --url is not encrypted, and an API key would go there. Use https; plain http is for this machine alone.',
  ],
  [
    'https://eve:secret@elastic.example.org',
    'SIEM_URL --url holds a user or a password. Addresses are shown in reports: give an API key by the environment.',
  ],
  [
    'elastic.example.org:9200',
    'SIEM_URL --url "elastic.example.org:9200" is no address. Give the whole of it: https://elastic.example.org:9200.',
  ],
])('an address is taken or refused: %s', async (text, expected) => {
  const read = await told(
    Promise.resolve().then(() => siemUrl(text, '--url')),
    'URL',
  )
  expect(read === 'nothing' ? siemUrl(text, '--url') : read).toBe(expected)
})

it('a certificate of an unknown authority is refused, and taken with --ca', async () => {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  })
  const server = createServer({ key: pems.private, cert: pems.cert }, (_, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'x-elastic-product': 'Elasticsearch',
    })
    response.end('{"hits":{"hits":[]}}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const url = `https://127.0.0.1:${port}`
  const asked = async (ca?: string): Promise<readonly string[]> => {
    const { search } = await openElasticsearch({ url, apiKey, ca })
    const found = await told(
      search({ index: 'x', query: {}, fields: [], tieBreaker: 'event.id' }),
      url,
    )
    return [found, await told(openKibana({ url, apiKey, ca }, 'default').get('/api/x', {}), url)]
  }
  const refused =
    'SIEM_CERTIFICATE URL is not trusted: self-signed certificate. Give the authority that signed its certificate by --ca FILE (PEM).'
  expect([await asked(), await asked(pems.cert)]).toEqual([
    [refused, refused],
    ['nothing', 'nothing'],
  ])
  server.closeAllConnections()
  server.close()
})
