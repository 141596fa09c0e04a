import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { query, type QueryOptions } from '../../../../src/app/query/query.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const lines = [
  { id: 'c', '@timestamp': '2026-03-02T09:00:03Z', event: { category: 'iam' }, a: 'z' },
  { id: 'a', '@timestamp': '2026-03-02T09:00:01Z', event: { category: 'iam' }, a: 'x' },
  { id: 'd', '@timestamp': '2026-03-02T09:00:04Z', event: { category: 'iam' }, a: 'y' },
  { id: 'b', '@timestamp': '2026-03-02T09:00:02Z', event: { category: 'iam' }, a: 'x' },
]

async function matchesOf(text: string, options: Partial<QueryOptions> = {}): Promise<unknown> {
  const folder = temporaryFolder({
    'log.ndjson': lines.map((line) => JSON.stringify(line)).join('\n'),
  })
  const inputs = [join(folder, 'log.ndjson')]
  const { result } = await query({
    language: 'eql',
    query: text,
    inputs,
    idField: 'id',
    ...options,
  })
  return result
}

describe('query', () => {
  it.each([
    ['a sequence, by time', 'sequence [iam where a == "x"] [iam where a == "y"]', [['b', 'd']]],
    [
      'a missing event as -1',
      'sequence with maxspan=1m [iam where a == "z"] ![iam where a == "x"] [iam where a == "y"]',
      [['c', -1, 'd']],
    ],
    [
      'a sample',
      'sample by event.category [iam where a == "y"] [iam where a == "x"]',
      [['d', 'a']],
    ],
    ['what a pipe keeps', 'iam where true | tail 2', [['c'], ['d']]],
  ])('gives %s', async (_, text, ids) => {
    expect(await matchesOf(text)).toEqual({
      kind: 'matches',
      matches: ids.map((each) => ({ ids: each })),
      read: 4,
    })
  })

  it('compares versions by number where a file says that they are versions', async () => {
    const folder = temporaryFolder({
      'log.ndjson': '{"id":1,"v":"1.5.0"}\n{"id":2,"v":"1.11.3"}\n{"id":3,"v":"1.6.0-rc1"}',
      'types.json': '{"v":"version","id":"long"}',
    })
    const { result } = await query({
      language: 'eql',
      query: 'any where v > "1.6.0"',
      inputs: [join(folder, 'log.ndjson')],
      types: join(folder, 'types.json'),
      idField: 'id',
    })
    expect(result).toEqual({ kind: 'matches', matches: [{ ids: [2] }], read: 3 })
  })
})
