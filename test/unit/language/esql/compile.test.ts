import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import type { PipelineRow } from '../../../../src/language/compiled-query.ts'
import { compileEsql, type EsqlPipeline } from '../../../../src/language/esql/compile.ts'
import type {
  Field,
  FieldSource,
  FieldType,
  FieldValue,
} from '../../../../src/language/field-source.ts'

type Event = Readonly<Record<string, FieldValue>>

const types: Readonly<Record<string, FieldType>> = {
  '@timestamp': 'date',
  action: 'keyword',
  provider: 'keyword',
  user: 'keyword',
  ip: 'ip',
  city: 'keyword',
  network: 'long',
  n: 'integer',
}

/** Fields whose values are their text in the record; `absent` ones are in no document. */
function fieldsOf(absent: readonly string[] = []): FieldSource<Event> {
  const resolve = (name: string): Field<Event> | undefined => {
    const type = types[name]
    if (type === undefined) return undefined
    return {
      name,
      type,
      get: (event) => event[name],
      verbatimKey: name,
      absent: absent.includes(name) ? `no ${name} data` : undefined,
    }
  }
  return { resolve, names: (event) => Object.keys(event), known: () => Object.keys(types) }
}

function compile(query: string, absent: readonly string[] = []): EsqlPipeline<Event> {
  return compileEsql(queryTextOf(query, 'query'), fieldsOf(absent))
}

describe('match', () => {
  it('hands over the columns that the window needs, and no others', () => {
    const { match } = compile(
      'FROM logs | WHERE action == "A" | EVAL x = CONCAT(user, "!"), y = n + 1 | STATS c = COUNT(*) BY x, ip',
    )
    const event = { action: 'A', user: 'eve', n: 1, ip: '192.0.2.1', provider: 'p' }
    expect([match(event), match({ ...event, action: 'B' })]).toEqual([
      { columns: ['eve!', '192.0.2.1'] },
      undefined,
    ])
  })

  it('takes what needs now() for true, and decides the rest of the same WHERE', () => {
    const { match } = compile(
      'FROM logs | WHERE action == "A" AND @timestamp > now() - 5 minutes | WHERE n > 1 | KEEP user',
    )
    const event = { action: 'A', '@timestamp': 60_000, n: 2, user: 'eve' }
    expect([match(event), match({ ...event, n: 1 }), match({ ...event, action: 'B' })]).toEqual([
      { columns: [60_000, 'eve'] },
      undefined,
      undefined,
    ])
  })

  it('drops nothing behind a LIMIT, whose rows are the window’s', () => {
    const { match } = compile('FROM logs | LIMIT 1 | WHERE n > 1 | KEEP n')
    expect(match({ n: 0 })).toEqual({ columns: [0] })
  })

  it('gives the value that the index holds: addresses in one spelling, keywords sorted and once each', () => {
    const { match } = compile('FROM logs | KEEP ip, action, n')
    const event = { ip: '2001:DB8::0:1', action: ['b', 'a', 'b'], n: [2, 1, 2] }
    expect(match(event)).toEqual({ columns: ['2001:db8::1', ['a', 'b'], [1, 2, 2]] })
  })
})

describe('run', () => {
  const pipeline = compile(
    'FROM logs | STATS c = COUNT(*), at = MAX(@timestamp) BY user, action | SORT c DESC | KEEP c, user, at | LIMIT 2',
  )
  const rowsOf = (events: readonly Event[]): readonly PipelineRow[] =>
    events.flatMap((event) => pipeline.match(event) ?? [])
  const events = ['a', 'b', 'b', 'c'].map((user, at) => ({ user, action: 'x', '@timestamp': at }))

  it('says which events each row came from', () => {
    expect(pipeline.run(rowsOf(events), { now: 0 })).toEqual({
      columns: [
        { name: 'c', type: 'long' },
        { name: 'user', type: 'keyword' },
        { name: 'at', type: 'date' },
      ],
      rows: [
        { values: [2, 'b', 2], sources: [1, 2] },
        { values: [1, 'a', 0], sources: [0] },
      ],
    })
  })

  it('can run over the same rows again and again', () => {
    const rows = rowsOf(events)
    expect(pipeline.run(rows, { now: 0 })).toEqual(pipeline.run(rows, { now: 0 }))
  })

  it('names the columns that come from BY, under their last name', () => {
    const renamed = compile(
      'FROM logs | STATS c = COUNT(*) BY user, b = action | RENAME b AS k | DROP user',
    )
    expect([pipeline.groups, renamed.groups, compile('FROM logs').groups]).toEqual([
      ['user'],
      ['k'],
      [],
    ])
  })

  it('says whether its rows are events', () => {
    expect([pipeline.aggregating, compile('FROM logs | SORT n').aggregating]).toEqual([true, false])
  })
})

describe('needles', () => {
  it('come from the conditions before the window, through RENAME and true IN', () => {
    const { needles } = compile(
      `FROM logs | RENAME action AS a | WHERE a == "Get" AND n > 1
       | WHERE true IN (starts_with(provider, "iam."), ends_with(provider, ".com")) AND user IS NOT NULL
       | STATS c = COUNT(*) BY user | WHERE user == "eve"`,
    )
    expect(needles.map((group) => group.map(({ text, kind }) => [kind, text]))).toEqual([
      [['equals', '"Get"']],
      [
        ['prefix', '"iam.'],
        ['suffix', '.com"'],
      ],
    ])
  })

  it('come from KQL too', () => {
    const { needles } = compile('FROM logs | WHERE KQL("action: (Get or List)") AND n > 1')
    expect(needles.map((group) => group.map(({ text }) => text))).toEqual([['"Get"', '"List"']])
  })

  it('are none of computed columns, negations and conditions behind a LIMIT', () => {
    const { needles } = compile(
      'FROM logs | EVAL a = action | WHERE a == "Get" AND NOT user == "eve" | LIMIT 3 | WHERE provider == "p"',
    )
    expect(needles).toEqual([])
  })
})

describe('a blind query', () => {
  const classes = `FROM logs | WHERE ip IS NOT NULL
    | STATS ips = COUNT_DISTINCT(ip), cities = COUNT_DISTINCT(city), names = VALUES(city) BY user
    | EVAL class = CASE(ips >= 2 AND cities >= 2, "high", ips >= 2, "low", "none")`
  const cases: readonly (readonly [string, string, readonly string[], string | undefined])[] = [
    ['a condition on an absent field', 'FROM logs | WHERE city == "Oslo"', ['city'], 'city'],
    [
      'a condition on a column made of it',
      'FROM logs | EVAL x = CONCAT(city, "!") | WHERE x LIKE "O*"',
      ['city'],
      'city',
    ],
    ['a class of CASE that needs it', `${classes} | WHERE class == "high"`, ['city'], 'city'],
    ['a class of CASE that does not', `${classes} | WHERE class == "low"`, ['city'], undefined],
    [
      'several classes, one of them possible',
      `${classes} | WHERE class IN ("high", "low")`,
      ['city'],
      undefined,
    ],
    ['values of nothing', `${classes} | WHERE names IS NOT NULL`, ['city'], 'city'],
    ['one of two alternatives', 'FROM logs | WHERE city == "Oslo" OR n > 1', ['city'], undefined],
    [
      'both alternatives',
      'FROM logs | WHERE city == "Oslo" OR network > 1',
      ['city', 'network'],
      'city',
    ],
    ['a test for nothing', 'FROM logs | WHERE city IS NULL', ['city'], undefined],
    ['a negated comparison', 'FROM logs | WHERE NOT city == "Oslo"', ['city'], 'city'],
    ['IN', 'FROM logs | WHERE city IN ("Oslo", user)', ['city'], undefined],
    ['IN with literals', 'FROM logs | WHERE city IN ("Oslo", "Lima")', ['city'], 'city'],
    [
      'a default that saves it',
      'FROM logs | WHERE COALESCE(city, "none") == "none"',
      ['city'],
      undefined,
    ],
    [
      'a default that does not',
      'FROM logs | WHERE COALESCE(city, "none") == "Oslo"',
      ['city'],
      'city',
    ],
    [
      'a count that is reported for nothing too',
      'FROM logs | WHERE city == "Oslo" | STATS c = COUNT(*)',
      ['city'],
      undefined,
    ],
    [
      'a count of nothing',
      'FROM logs | WHERE city == "Oslo" | STATS c = COUNT(*) | WHERE c > 0',
      ['city'],
      'city',
    ],
    [
      'groups of nothing',
      'FROM logs | WHERE city == "Oslo" | STATS c = COUNT(*) BY user',
      ['city'],
      'city',
    ],
    [
      'an aggregate whose filter never holds',
      'FROM logs | STATS c = COUNT(*) WHERE city == "Oslo" BY user | WHERE c > 2',
      ['city'],
      'city',
    ],
    [
      'a condition that is never true anyway',
      'FROM logs | WHERE 1 > 2 AND city IS NULL',
      ['city'],
      undefined,
    ],
    ['a question in KQL', 'FROM logs | WHERE KQL("city: Oslo")', ['city'], 'city'],
    ['fields that are there', 'FROM logs | WHERE city == "Oslo"', [], undefined],
  ]

  it.each(cases)('%s', (_, query, absent, field) => {
    const expected = field === undefined ? undefined : { field, reason: `no ${field} data` }
    expect(compile(query, absent).blind).toEqual(expected)
  })
})

describe('fields', () => {
  it('are those of the source, where they stand', () => {
    const { fields } = compile('FROM logs | WHERE user == "x" | EVAL y = n | WHERE y > 1')
    expect(fields.map(({ name, span }) => [name, span.start, span.end])).toEqual([
      ['user', 18, 22],
      ['n', 41, 42],
    ])
  })
})

describe('hostile queries', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['parentheses', `FROM a | WHERE ${'('.repeat(90_000)}`, 'QUERY_TOO_DEEP'],
    ['NOT', `FROM a | WHERE ${'NOT '.repeat(20_000)}true`, 'QUERY_TOO_DEEP'],
    ['signs', `FROM a | EVAL x = ${'-'.repeat(50_000)}1`, 'QUERY_TOO_DEEP'],
    ['sums', `FROM a | EVAL x = 1${'+n'.repeat(40_000)}`, 'QUERY_TOO_DEEP'],
    ['casts', `FROM a | EVAL x = n${'::long'.repeat(10_000)}`, 'QUERY_TOO_DEEP'],
    ['calls', `FROM a | EVAL x = ${'concat('.repeat(10_000)}`, 'QUERY_TOO_DEEP'],
    [
      'the deepest that is read',
      `FROM a | EVAL x = ${'abs('.repeat(390)}n${')'.repeat(390)}`,
      undefined,
    ],
    ['alternatives', `FROM a | WHERE n > 1${' OR n > 1'.repeat(10_000)}`, undefined],
    [
      'columns',
      `FROM a | EVAL ${Array.from({ length: 9_000 }, (_, i) => `c${i} = n`).join(',')}`,
      undefined,
    ],
    ['patterns', `FROM a | KEEP ${'*,'.repeat(45_000)}n`, undefined],
    ['a list', `FROM a | WHERE n IN (${'1,'.repeat(40_000)}1)`, undefined],
    ['sheer length', `FROM a | WHERE user == "${'x'.repeat(100_000)}"`, 'QUERY_TOO_LONG'],
  ]

  it.each(cases)('%s: are read or refused by name', (_, query, code) => {
    const compiled = (): unknown => compile(query)
    if (code === undefined) expect(compiled).not.toThrow()
    else expect(compiled).toThrow(expect.objectContaining({ code }))
  })
})
