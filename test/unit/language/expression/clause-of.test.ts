import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { compileEql } from '../../../../src/language/eql/compile.ts'
import { compileEsql } from '../../../../src/language/esql/compile.ts'
import { failuresOf } from '../../../../src/language/failures.ts'
import { jsonFieldSource } from '../../../../src/language/json-field-source.ts'
import { compileKql } from '../../../../src/language/kql/compile.ts'
import type { Clause, MakeTracer } from '../../../../src/language/tracer.ts'

const fields = jsonFieldSource({
  'event.action': 'keyword',
  'event.category': 'keyword',
  'user.name': 'keyword',
  'source.ip': 'ip',
  '@timestamp': 'date',
  count: 'long',
})

const compilers: Readonly<Record<string, (text: string) => MakeTracer<unknown>>> = {
  kql: (text) => compileKql(queryTextOf(text, 'query'), fields).tracer!,
  eql: (text) => {
    const compiled = compileEql(queryTextOf(text, 'query'), fields, {
      categoryField: 'event.category',
    })
    if (compiled.kind !== 'test') throw new Error('This is a search.')
    return compiled.query.tracer!
  },
  esql: (text) => compileEsql(queryTextOf(text, 'query'), fields).tracer!,
}

/** Lines such as `false event.action: A [event.action=B]`, the parts of a clause below it. */
function lines(clause: Clause, depth = 0): readonly string[] {
  const met = clause.met.map(({ field, value }) => `${field}=${String(value)}`)
  const text = clause.kind === 'one' ? `${clause.text} [${met.join(' ')}]` : clause.kind
  return [
    `${' '.repeat(depth)}${clause.result} ${text}`,
    ...clause.parts.flatMap((part) => lines(part, depth + 1)),
  ]
}

const event = {
  'event.action': 'DeleteUser',
  'event.category': 'iam',
  'user.name': ['eve', 'bob'],
  '@timestamp': '2026-03-02T09:00:00Z',
  count: 3,
}

describe('clauses', () => {
  it.each([
    [
      'kql',
      'event.action: (CreateUser or "DeleteUser") and not user.name: alice',
      [
        'true all',
        ' true event.action: (CreateUser or "DeleteUser") [event.action=DeleteUser]',
        ' true not user.name: alice [user.name=eve,bob]',
      ],
    ],
    [
      'kql',
      'event.*: DeleteUser and (count > 5 or source.ip: *)',
      [
        'false all',
        ' true event.*: DeleteUser [event.action=DeleteUser event.category=iam]',
        ' false any',
        '  false count > 5 [count=3]',
        '  false source.ip: * [source.ip=null]',
      ],
    ],
    [
      'kql',
      '@timestamp >= "2026-04-01" and user.name: (eve and not bob)',
      [
        'false all',
        ' false @timestamp >= "2026-04-01" [@timestamp=2026-03-02T09:00:00.000Z]',
        ' true user.name == "eve" [user.name=eve,bob]',
        ' false not user.name == "bob" [user.name=eve,bob]',
      ],
    ],
    [
      'eql',
      'process where event.action : "delete*" and user.name != "eve" and count in (1, 2)',
      [
        'false all',
        ' false event.category == "process" [event.category=iam]',
        ' true event.action : "delete*" [event.action=DeleteUser]',
        ' false user.name != "eve" [user.name=eve,bob]',
        ' false count in (1, 2) [count=3]',
      ],
    ],
    [
      'esql',
      'FROM logs | EVAL double = count * 2 | WHERE double > 5 AND user.name == "eve" | WHERE source.ip IS NOT NULL',
      [
        'false all',
        ' true double > 5 [double=6]',
        ' null user.name == "eve" [user.name=bob,eve]',
        ' false source.ip IS NOT NULL [source.ip=null]',
      ],
    ],
    [
      'esql',
      'FROM logs | WHERE KQL("event.action: CreateUser")',
      ['false all', ' false KQL("event.action: CreateUser") []'],
    ],
  ])('of %s: %s', (language, text, expected) => {
    const tracer = compilers[language]!(text)({
      query: queryTextOf(text, 'query'),
      weightOf: () => 1,
    })
    expect(lines(tracer.clauseOf(event))).toEqual(expected)
  })
})

describe('failures', () => {
  it.each([
    ['event.action: CreateUser', ['event.action is "DeleteUser", not "CreateUser"']],
    [
      'count: 1 and event.action: (A or B or C or D or E)',
      [
        'event.action is "DeleteUser", not one of "A", "B", "C", "D" and 1 more',
        'count is 3, not 1',
      ],
    ],
    ['source.ip: *', ['source.ip has no value: "source.ip: *" is false']],
    ['user.name: mallory', ['user.name is "eve", "bob", not "mallory"']],
    ['not count: 3', ['count is 3: "not count: 3" is false']],
    [
      '(count: 1 and user.name: x) or (count: 3 and user.name: x)',
      ['user.name is "eve", "bob", not "x"'],
    ],
    ['count: 3', []],
  ])('of %s', (text, expected) => {
    const query = queryTextOf(text, 'query')
    const weightOf = (name: string): number => (name === 'event.action' ? 4 : 1)
    const clause = compilers['kql']!(text)({ query, weightOf }).clauseOf(event)
    expect(failuresOf(clause, weightOf)).toEqual(expected)
  })
})
