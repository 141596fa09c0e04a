import { relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileFilter } from '../../../../src/language/filter/compile.ts'
import { jsonFieldSource } from '../../../../src/language/json-field-source.ts'
import { exceptionsOf } from '../../../../src/rule/kibana/exception-lists.ts'
import { readExceptionFiles } from '../../../../src/rule/kibana/read-exception-files.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const fields = jsonFieldSource({
  '@timestamp': 'date',
  user: 'keyword',
  ip: 'ip',
  'host.os.type': 'keyword',
  item: 'nested',
  'item.name': 'keyword',
  'item.size': 'long',
})

const events = [
  { id: 1, '@timestamp': '2026-03-02T09:00:00Z', user: 'alice', ip: '10.1.2.3' },
  { id: 2, '@timestamp': '2026-03-04T09:00:00Z', user: 'bob', item: { name: 'a', size: 2 } },
  { id: 3, '@timestamp': '2026-03-05T09:00:00Z', ip: '192.0.2.9', host: { os: { type: 'linux' } } },
]

const item = (entries: readonly object[], more: object = {}): string =>
  JSON.stringify({ list_id: 'trusted', item_id: 'x', type: 'simple', entries, ...more })
const list = JSON.stringify({ list_id: 'trusted', name: 'Trusted', type: 'detection' })

function read(...lines: readonly string[]): ReturnType<typeof readExceptionFiles> {
  const folder = temporaryFolder({
    'lists.ndjson': [list, ...lines, '{"exported_exception_list_count":1}'].join('\n'),
    'people.txt': 'alice\nmallory\n\n',
  })
  return readExceptionFiles([folder], [])
}

function passedOver(...lines: readonly string[]): readonly number[] {
  const { exceptions } = exceptionsOf(['trusted'], read(...lines).exceptions)
  const tests = exceptions.map((one) => compileFilter(one, fields).matches)
  return events.filter((event) => tests.some((test) => test(event))).map(({ id }) => id)
}

const entry = (type: string, more: object, operator = 'included'): object => ({
  field: 'user',
  operator,
  type,
  ...more,
})

describe('exception items', () => {
  it.each<[string, readonly string[], readonly number[]]>([
    ['an empty list', [], []],
    ['match', [item([entry('match', { value: 'alice' })])], [1]],
    ['match, excluded', [item([entry('match', { value: 'alice' }, 'excluded')])], [2, 3]],
    ['match_any', [item([entry('match_any', { value: ['alice', 'bob'] })])], [1, 2]],
    ['wildcard', [item([entry('wildcard', { value: 'b?b' })])], [2]],
    ['exists', [item([entry('exists', {})])], [1, 2]],
    ['a value list', [item([entry('list', { list: { id: 'people.txt', type: 'keyword' } })])], [1]],
    ['a network', [item([{ field: 'ip', type: 'match', value: '10.0.0.0/8' }])], [1]],
    [
      'entries of one item must all hold',
      [item([entry('match', { value: 'alice' }), entry('match', { value: 'bob' })])],
      [],
    ],
    [
      'one item of several suffices',
      [item([entry('match', { value: 'alice' })]), item([entry('match', { value: 'bob' })])],
      [1, 2],
    ],
    [
      'nested entries hold for one object',
      [
        item([
          {
            field: 'item',
            type: 'nested',
            entries: [
              { field: 'name', operator: 'included', type: 'match', value: 'a' },
              { field: 'size', operator: 'included', type: 'match', value: '2' },
            ],
          },
        ]),
      ],
      [2],
    ],
    [
      'an item counts until it expires',
      [
        item([{ field: '@timestamp', type: 'exists' }], {
          expire_time: '2026-03-04T09:00:00.000Z',
        }),
      ],
      [1, 2],
    ],
    [
      'an item for an operating system',
      [item([{ field: '@timestamp', type: 'exists' }], { os_types: ['linux'] })],
      [3],
    ],
    ['an item of another list', [item([entry('exists', {})], { list_id: 'other' })], []],
  ])('%s', (_, lines, ids) => {
    expect(passedOver(...lines)).toEqual(ids)
  })

  it('names the lists that no file gave', () => {
    const { exceptions } = read(item([entry('list', { list: { id: 'ips.txt', type: 'ip' } })]))
    expect(exceptionsOf(['trusted', 'endpoint_list'], exceptions).missing).toEqual([
      'ips.txt',
      'endpoint_list',
    ])
  })

  it('says what is wrong, with its place', () => {
    const folder = temporaryFolder({
      'a.ndjson': [item([]), item([entry('like', { value: 'x' })]), '{'].join('\n'),
    })
    const { findings } = readExceptionFiles([`${folder}/a.ndjson`, `${folder}/none`], [])
    expect(
      findings.map(({ file, code, span, message }) =>
        [relative(folder, file), span?.source.firstLine, code, message].join(' '),
      ),
    ).toEqual([
      `none  INPUT_UNREADABLE Cannot open "${folder}/none".`,
      'a.ndjson 3 RULE_JSON_SYNTAX This is not valid JSON: a key in quotes is missing here.',
      'a.ndjson 1 EXCEPTION_INVALID An exception item must have "entries".',
      'a.ndjson 2 EXCEPTION_INVALID An entry must have a field, a value, and as type match, match_any, wildcard, exists, list or nested.',
    ])
  })
})
