import { expect, it } from 'vitest'
import { queryTextOf } from '../../../../../src/diagnostic/span.ts'
import { columnOf, type PipelineRow } from '../../../../../src/language/compiled-query.ts'
import { compileEsql } from '../../../../../src/language/esql/compile.ts'
import { jsonFieldSource } from '../../../../../src/language/json-field-source.ts'

const fields = jsonFieldSource({ user: 'keyword', n: 'integer' })
const query = queryTextOf('FROM logs | WHERE user != "nobody" | KEEP user, n', 'query')

const often = (n: number): string => `user-${n % 10}`
const onceEach = (n: number): string => `guest-${n}`

it('remembers while texts repeat, rests while they do not, and forgets what is too much', () => {
  const { match } = compileEsql(query, fields)
  const parts = [
    { users: 200, userOf: often, isKnown: true },
    { users: 33_000, userOf: onceEach, isKnown: false },
    { users: 66_000, userOf: often, isKnown: true },
    {
      users: 105_000,
      userOf: (n: number) => (n % 3 === 0 ? onceEach(n) : often(n)),
      isKnown: true,
    },
  ]
  let n = 0
  const wrong: unknown[] = []
  for (const { users, userOf, isKnown } of parts) {
    let row: PipelineRow | undefined
    for (const end = n + users; n < end; n += 1) {
      const user = userOf(n)
      row = match({ user, n })
      if (row === undefined || columnOf(row, 0) !== n || columnOf(row, 1) !== user) wrong.push(n)
    }
    if ((row?.shared !== undefined) !== isKnown) wrong.push({ isKnown, after: n })
    if (match({ user: 'nobody', n }) !== undefined) wrong.push({ nobody: n })
  }
  expect(wrong).toEqual([])
})
