import { describe, expect, it } from 'vitest'
import { compileFilter } from '../../../../src/language/filter/compile.ts'
import { jsonFieldSource } from '../../../../src/language/json-field-source.ts'
import { jsonDocument, readJsonParts } from '../../../../src/rule/json/json-lines.ts'
import { readFilters } from '../../../../src/rule/kibana/read-filters.ts'

const fields = jsonFieldSource({
  path: 'keyword',
  user: 'keyword',
  n: 'long',
  ip: 'ip',
  t: 'date',
  msg: 'text',
  item: 'nested',
  'item.name': 'keyword',
  'item.size': 'long',
})

const events = [
  {
    id: 1,
    path: 'C:\\Windows\\x.exe',
    user: 'alice',
    n: 5,
    ip: '10.1.2.3',
    t: '2026-03-02T09:00:00Z',
    msg: 'Quick brown fox',
    item: [
      { name: 'a', size: 1 },
      { name: 'b', size: 2 },
    ],
  },
  { id: 2, path: 'c:\\windows\\y.dll', user: ['bob', 'carol'], n: 20, ip: '192.168.0.1' },
  { id: 3, user: 'ALICE', t: '2026-03-03T00:00:00Z', msg: 'brown bear' },
]

function idsOf(filters: readonly unknown[]): readonly number[] {
  const text = JSON.stringify({ filters })
  const [part] = readJsonParts({ name: 'a.json', text }).parts
  const { filter, findings } = readFilters(jsonDocument(part!.source, part!.node), ['filters'])
  expect(findings).toEqual([])
  const test = filter === undefined ? () => true : compileFilter(filter, fields).matches
  return events.filter(test).map(({ id }) => id)
}

const query = (condition: object, meta: object = {}): object => ({
  $state: { store: 'appState' },
  meta: { disabled: false, negate: false, ...meta },
  query: condition,
})

describe("Kibana's filters", () => {
  it.each<[string, readonly unknown[], readonly number[]]>([
    ['none', [], [1, 2, 3]],
    ['exists', [query({ exists: { field: 'path' } })], [1, 2]],
    ['exists, negated', [query({ exists: { field: 'path' } }, { negate: true })], [3]],
    ['one that is disabled', [query({ exists: { field: 'path' } }, { disabled: true })], [1, 2, 3]],
    ['an old one without query', [{ meta: {}, exists: { field: 'path' } }], [1, 2]],
    ['match_phrase on a keyword', [query({ match_phrase: { user: 'alice' } })], [1]],
    ['match_phrase in its long form', [query({ match_phrase: { user: { query: 'bob' } } })], [2]],
    ['match_phrase on a text', [query({ match_phrase: { msg: 'brown fox' } })], [1]],
    ['match on a text: one word', [query({ match: { msg: 'fox bear' } })], [1, 3]],
    [
      'an old match of a phrase',
      [query({ match: { msg: { query: 'brown bear', type: 'phrase' } } })],
      [3],
    ],
    ['term and a number', [query({ term: { n: { value: 20 } } })], [2]],
    ['terms', [query({ terms: { user: ['alice', 'carol'] } })], [1, 2]],
    ['an address in a network', [query({ match_phrase: { ip: '10.0.0.0/8' } })], [1]],
    ['prefix', [query({ prefix: { path: 'C:\\' } })], [1]],
    [
      'a wildcard whatever the case, with backslashes escaped',
      [query({ wildcard: { path: { value: '?:\\\\Windows\\\\*', case_insensitive: true } } })],
      [1, 2],
    ],
    ['a wildcard by case', [query({ wildcard: { path: { value: '?:\\\\Windows\\\\*' } } })], [1]],
    ['a regular expression', [query({ regexp: { user: '(ali|b).+' } })], [1, 2]],
    ['a range', [query({ range: { n: { gte: 5, lt: 20 } } })], [1]],
    ['a range of dates', [query({ range: { t: { gt: '2026-03-02' } } })], [3]],
    ['two of them', [query({ exists: { field: 'path' } }), query({ term: { n: 5 } })], [1]],
    [
      'a bool',
      [
        query({
          bool: {
            should: [{ match_phrase: { user: 'alice' } }, { match_phrase: { user: 'bob' } }],
            minimum_should_match: 1,
            must_not: { term: { n: 20 } },
          },
        }),
      ],
      [1],
    ],
    [
      'should beside filter decides nothing',
      [query({ bool: { filter: [{ exists: { field: 'n' } }], should: [{ term: { n: 5 } }] } })],
      [1, 2],
    ],
    [
      'combined filters',
      [
        {
          meta: {
            type: 'combined',
            relation: 'OR',
            params: [query({ term: { n: 5 } }), query({ term: { user: 'ALICE' } })],
          },
        },
      ],
      [1, 3],
    ],
    [
      'one object of a nested field',
      [
        query({
          nested: {
            path: 'item',
            query: {
              bool: { must: [{ term: { 'item.name': 'a' } }, { term: { 'item.size': 2 } }] },
            },
          },
        }),
      ],
      [],
    ],
    ['a query string', [query({ query_string: { query: 'user:alice OR n:>10' } })], [1, 2]],
    ['everything', [query({ match_all: {} })], [1, 2, 3]],
  ])('%s', (_, filters, ids) => {
    expect(idsOf(filters)).toEqual(ids)
  })

  it.each<[string, object, string]>([
    [
      'a script',
      query({ script: { source: 'true' } }),
      '"script": The query "script" in a filter is not supported.',
    ],
    [
      'two queries at once',
      query({ term: { n: 1 }, exists: { field: 'n' } }),
      '"query": A condition that is not one query in a filter is not supported.',
    ],
    [
      'a format of dates',
      query({ range: { t: { gt: '1', format: 'epoch_second' } } }),
      '"range": Such a "range" in a filter is not supported.',
    ],
    [
      'two of several',
      query({ bool: { should: [], minimum_should_match: 2 } }),
      '"bool": Such a "bool" in a filter is not supported.',
    ],
  ])('refuses %s by name, with its place', (_, filter, message) => {
    const text = JSON.stringify({ filters: [filter] })
    const [part] = readJsonParts({ name: 'a.json', text }).parts
    const { findings } = readFilters(jsonDocument(part!.source, part!.node), ['filters'])
    expect(
      findings.map(({ severity, code, span, message: said }) => [
        severity,
        code,
        `${text.slice(span!.start, span!.end)}: ${said}`,
      ]),
    ).toEqual([['unsupported', 'RULE_FILTER_UNSUPPORTED', message]])
  })
})
