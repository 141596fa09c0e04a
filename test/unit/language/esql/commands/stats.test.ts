import { describe, expect, it } from 'vitest'
import { tableOfQuery } from '../../../../support/esql/rows-of.ts'

const events = [
  { user: 'eve', n: 3, d: 1.5, '@timestamp': '2026-03-02T09:02:00Z' },
  { user: 'eve', n: 1, d: 2.5, '@timestamp': '2026-03-02T09:01:00Z' },
  { user: 'bob', n: 2, tags: ['x', 'y'], '@timestamp': '2026-03-02T09:00:00Z' },
  { n: 2, '@timestamp': '2026-03-02T09:03:00Z' },
]

describe('the aggregates of STATS', () => {
  it.each<readonly [string, unknown]>([
    ['FIRST(user, @timestamp)', 'bob'],
    ['LAST(user, @timestamp)', 'eve'],
    ['LAST(n, @timestamp)', 2],
    ['FIRST(tags, n)', 'x'],
    ['TOP(n, 3)', [1, 2, 2]],
    ['TOP(n, 2, "desc")', [3, 2]],
    ['MV_SLICE(TOP(user, 5, "asc"), 0, 0)', 'bob'],
    ['MEDIAN(n)', 2],
    ['MEDIAN(d)', 2],
    ['PERCENTILE(n, 75)', 2.25],
    ['MEDIAN_ABSOLUTE_DEVIATION(n)', 0.5],
    ['VARIANCE(n)', 0.5],
    ['STD_DEV(d)', 0.5],
    ['WEIGHTED_AVG(d, n)', 1.75],
    ['PRESENT(tags)', true],
    ['ABSENT(tags)', false],
    ['FIRST(user, d) WHERE d > 2', 'eve'],
    ['TOP(user, 1) WHERE n > 9', null],
    ['STD_DEV(n) WHERE n > 9', null],
    ['PRESENT(n) WHERE n > 9', false],
  ])('%s', (aggregate, value) => {
    expect(tableOfQuery(`FROM logs | STATS x = ${aggregate}`, events).rows).toEqual([[value]])
  })

  it.each([
    ['TOP(n, 0)', 'The count of TOP must be above zero.'],
    ['TOP(n, 1, "up")', 'The order of TOP is "asc" or "desc".'],
    ['TOP(n, n)', 'What follows the first argument of TOP must stand in the query.'],
    ['SUM(*)', 'SUM does not take *.'],
  ])('%s is refused', (aggregate, message) => {
    expect(() => tableOfQuery(`FROM logs | STATS x = ${aggregate}`)).toThrow(message)
  })
})

describe('INLINE STATS', () => {
  it('gives each row what its group comes to, and moves the keys to the end', () => {
    const query =
      'FROM logs | KEEP user, n | INLINE STATS c = COUNT(*), m = MAX(n) BY user | SORT n'
    expect(tableOfQuery(query, events)).toEqual({
      columns: 'n:integer c:long m:integer user:keyword',
      rows: [
        [1, 2, 3, 'eve'],
        [2, 1, 2, 'bob'],
        [2, 1, 2, null],
        [3, 2, 3, 'eve'],
      ],
    })
  })

  it('without keys looks at all rows', () => {
    const query = 'FROM logs | INLINESTATS all = SUM(n) | WHERE n == 3 | KEEP n, all'
    expect(tableOfQuery(query, events).rows).toEqual([[3, 8]])
  })

  it('gives nothing to a row with several values in a key', () => {
    const query = 'FROM logs | INLINE STATS c = COUNT(*) BY tags | WHERE user == "bob" | KEEP c'
    expect(tableOfQuery(query, events).rows).toEqual([[null]])
  })
})
