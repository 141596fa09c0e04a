import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../../src/diagnostic/span.ts'
import type { CompiledSearch } from '../../../../../src/language/compiled-search.ts'
import { jsonFieldSource } from '../../../../../src/language/json-field-source.ts'
import { eqlSearch } from '../../../../support/eql-test.ts'

const fields = jsonFieldSource({
  t: 'long',
  c: 'keyword',
  a: 'keyword',
  u: 'keyword',
  v: 'keyword',
})

interface Event {
  readonly t: number
  readonly a: string
  readonly u?: string | readonly string[]
  readonly v?: string
}

const compile = (text: string): CompiledSearch<unknown> =>
  eqlSearch(queryTextOf(text, 'query'), fields, { categoryField: 'c' })

/** `1:x:eve` is an event at second 1 with action x of user eve. */
function eventOf(text: string): Event {
  const [t, a = '', u, v] = text.split(':')
  const users = u?.split('+') ?? []
  const user = users.length > 1 ? users : users[0]
  return { t: Number(t), a, ...(user && { u: user }), ...(v !== undefined && { v }) }
}

/** Matches as texts: `x1 y2` are the events x at 1 and y at 2, `-` one that must not be there. */
function matchesOf(query: string, events: string, most?: number): readonly string[] {
  const search = compile(query)
  const rows = events
    .split(' ')
    .map(eventOf)
    .flatMap((event) => {
      const row = search.match(event)
      return row === undefined ? [] : [{ event, time: event.t * 1_000, columns: row.columns }]
    })
  const shown = (row: number | undefined): string =>
    row === undefined ? '-' : `${rows[row]!.event.a}${rows[row]!.event.t}`
  return search.run(rows, { most }).matches.map(({ members }) => members.map(shown).join(' '))
}

const [x, y, z] = ['x', 'y', 'z'].map((name) => `[any where a == "${name}"]`)

describe('a sequence', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['takes the newest beginning', `sequence ${x} ${y}`, '1:x 2:x 3:y 4:y', ['x2 y3']],
    [
      'chains events that fit several stages',
      `sequence ${x} ${x}`,
      '1:x 2:x 3:x',
      ['x1 x2', 'x2 x3'],
    ],
    ['needs one key of both', `sequence by u ${x} ${y}`, '1:x:eve 2:y:bob 3:y:eve', ['x1 y3']],
    [
      'joins by fields of each stage',
      `sequence ${x} by u ${y} by v`,
      '1:x:eve 2:y:bob:eve',
      ['x1 y2'],
    ],
    ['leaves out events without the key', `sequence by u ${x} ${y}`, '1:x 2:y', []],
    [
      'takes an optional key for null',
      `sequence by ?u ${x} ${y}`,
      '1:x 2:y 3:x:eve 4:y',
      ['x1 y2'],
    ],
    [
      'runs once for each value of a list',
      `sequence by u ${x} ${y}`,
      '1:x:eve+bob 2:y:bob 3:y:eve',
      ['x1 y2', 'x1 y3'],
    ],
    [
      'may last as long as maxspan',
      `sequence with maxspan=2s ${x} ${y}`,
      '1:x 3:y 4:x 7:y',
      ['x1 y3'],
    ],
    [
      'forgets what maxspan refused, and what was older',
      `sequence with maxspan=2s ${x} ${y} ${z}`,
      '1:x 2:x 5:y 6:z',
      [],
    ],
    ['ends at an until', `sequence ${x} ${y} until ${z}`, '1:x 2:z 3:y 4:x 5:y', ['x4 y5']],
    [
      'is completed by an event that is an until too',
      `sequence ${x} ${y} until ${y}`,
      '1:x 2:y 3:y',
      ['x1 y2'],
    ],
    ['repeats a stage', `sequence ${x} with runs=2 ${y}`, '1:x 2:x 3:x 4:y', ['x2 x3 y4']],
    [
      'takes events of one time in the order of their source',
      `sequence ${x} ${y}`,
      '1:y 1:x 1:y',
      ['x1 y1'],
    ],
  ])('%s', (_, query, events, expected) => {
    expect(matchesOf(query, events)).toEqual(expected)
  })

  it.each<[string, string, string, readonly string[]]>([
    ['between two events', `${x} !${z} ${y}`, '1:x 2:z 3:y 4:x 4:z 5:y', ['x4 - y5']],
    [
      'before the first, as far as maxspan reaches back from the last',
      `!${z} ${x} ${y}`,
      '1:z 5:x 6:y 16:x 17:y 18:z 20:x 21:y',
      ['- x16 y17'],
    ],
    [
      'after the last, as far as maxspan reaches from the first',
      `${x} ${y} !${z}`,
      '1:x 2:y 11:z 20:x 21:y 31:z',
      ['x20 y21 -'],
    ],
    [
      'around, when there is more than maxspan between the two',
      `!${z} ${x} !${z}`,
      '1:z 2:x 11:z 13:x 22:z',
      ['- x13 -'],
    ],
    ['around, when one side is free', `!${z} ${x} !${z}`, '1:x 2:z', ['- x1 -']],
  ])('wants no event %s', (_, stages, events, expected) => {
    expect(matchesOf(`sequence with maxspan=10s ${stages}`, events)).toEqual(expected)
  })

  it('wants no event of its key only', () => {
    const query = `sequence by u with maxspan=10s ${x} !${z} ${y}`
    expect(matchesOf(query, '1:x:eve 2:z:bob 3:y:eve')).toEqual(['x1 - y3'])
  })
})

describe('a sample', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['takes events in any order', `sample by u ${x} ${y}`, '1:y:eve 2:x:eve', ['x2 y1']],
    [
      'comes once a key, in the order of keys',
      `sample by u ${x} ${y}`,
      '1:x:eve 2:y:eve 3:x:eve 4:x:bob 5:y:bob',
      ['x4 y5', 'x1 y2'],
    ],
    [
      'wants an event of its own for each filter',
      'sample by u [any where true] [any where a == "x"]',
      '1:x:eve 2:x:bob 3:y:bob',
      ['y3 x2'],
    ],
    [
      'joins by fields of each filter',
      `sample ${x} by u ${y} by v`,
      '1:x:eve 2:y:bob:eve',
      ['x1 y2'],
    ],
  ])('%s', (_, query, events, expected) => {
    expect(matchesOf(query, events)).toEqual(expected)
  })
})

describe('pipes', () => {
  const many = '1:x 2:x 3:x 4:x'
  it.each<[string, string, number | undefined, readonly string[]]>([
    ['head', 'any where true | head 2', undefined, ['x1', 'x2']],
    ['tail', 'any where true | tail 2', undefined, ['x3', 'x4']],
    ['head, then tail', 'any where true | head 3 | tail 1', undefined, ['x3']],
    ['head of sequences', `sequence ${x} ${x} | head 1`, undefined, ['x1 x2']],
    ['a limit before head', 'any where true | head 3', 2, ['x1', 'x2']],
    ['a limit before tail counts from the end', 'any where true | tail 3', 2, ['x3', 'x4']],
    ['nothing', 'any where true | head 0', undefined, []],
  ])('keep %s', (_, query, most, expected) => {
    expect(matchesOf(query, many, most)).toEqual(expected)
  })

  it('tell whether there was more than asked for', () => {
    const search = compile('any where true | head 3')
    const rows = [1, 2, 3, 4].map((t) => ({ time: t, columns: search.match({ t })!.columns }))
    expect([2, 3].map((most) => search.run(rows, { most }).isCut)).toEqual([true, false])
  })
})

describe('compileSearch', () => {
  it('tells keys, fields and stages', () => {
    const {
      keys,
      fields: uses,
      stages,
    } = compile(
      'sequence by u with maxspan=1m [c1 where a == "x"] by v ![any where a == "y"] by ?c until [any where true] by v',
    )
    expect([
      keys,
      uses.map(({ name }) => name),
      stages.map(({ role, runs }) => `${role} ${runs}`),
    ]).toEqual([
      ['u', 'v'],
      ['c', 'a', 'u', 'v'],
      ['event 1', 'missing 1', 'until 1'],
    ])
  })

  it('warns once of a field that no document has', () => {
    const { warnings } = compile('sequence by gone [any where nope == "x"] [any where nope == "x"]')
    expect(warnings.map(({ message }) => message)).toEqual([
      'No document has a field "nope". It counts as null here; Elasticsearch refuses the query.',
      'No document has a field "gone". It counts as null here; Elasticsearch refuses the query.',
    ])
  })

  it.each([
    ['a key that no document has', 'sequence by gone [any where true] [any where true]', 'gone'],
    ['a stage that no event fills', 'sequence [any where true] [any where nope == "x"]', 'nope'],
    ['an optional key', 'sequence by ?gone [any where true] [any where true]', undefined],
    [
      'a missing event',
      'sequence with maxspan=1m [any where true] ![any where nope == "x"]',
      undefined,
    ],
  ])('is blind or not for %s', (_, query, field) => {
    expect(compile(query).blind?.field).toBe(field)
  })

  it('tells events with more combinations of keys than it looks at', () => {
    const search = compile('sequence by u, v [any where true] [any where true]')
    const list = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, index) => `${index}`)
    const answers = [100, 101].map((count) =>
      search.exceedsCombinations(search.match({ u: list(100), v: list(count) })!),
    )
    expect(answers).toEqual([false, true])
  })
})
