import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import type { FieldSource } from '../../../../src/language/field-source.ts'
import { compileKql } from '../../../../src/language/kql/compile.ts'

type Event = Readonly<Record<string, string | undefined>>

/** `a1` and `a2` are of part a, `b1` is of part b, `same` never differs, all others need the whole event. */
const fields: FieldSource<Event> = {
  resolve: (name) => ({
    name,
    type: 'keyword',
    get: (event) => (name === 'same' ? 'x' : event[name]),
    part: name === 'same' ? '' : /^([ab])\d$/.exec(name)?.[1],
  }),
  names: () => [],
  known: () => [],
}

/** The parts of a query's gates, those in brackets that are closed for an event. */
function gates(text: string, event: Event = {}): string {
  const { gates: found = [] } = compileKql(queryTextOf(text, 'query'), fields)
  return found.map(({ part, isOpen }) => (isOpen(event) ? part : `(${part})`)).join(' ')
}

describe('gatesOf', () => {
  it.each([
    ['each part of a conjunction', 'a1:x and b1:y and c:z', { a1: 'x' }, 'a (b)'],
    ['negation', 'not a1:x and c:z', { a1: 'x' }, '(a)'],
    ['several fields of one part', '(a1:x or not a2:y) and c:z', { a2: 'y' }, '(a)'],
    ['a field that never differs beside them', 'not (same:x and a1:x)', { a1: 'x' }, '(a)'],
    ['alternatives that all have one', '(a1:x and c:z) or (a2:y and d:z)', { a2: 'y' }, 'a'],
    ['alternatives of which none is open', '(a1:x and c:z) or (a2:y and d:z)', {}, '(a)'],
    ['only the parts of all alternatives', '(a1:x and b1:y) or (a2:y and d:z)', {}, '(a)'],
    ['nothing where one alternative has none', 'a1:x or c:z', {}, ''],
    ['nothing for a condition of two parts', 'not (a1:x and b1:y)', {}, ''],
    ['nothing for what never differs', 'same:y', {}, ''],
    ['nothing for fields that need the whole event', 'not c:z', {}, ''],
  ])('takes %s', (_, query, event, expected) => {
    expect(gates(query, event)).toBe(expected)
  })
})
