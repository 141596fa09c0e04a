import { describe, expect, it } from 'vitest'
import { tableOfQuery } from '../../../../support/esql/rows-of.ts'

describe('columns taken out of a text', () => {
  it('stand at the end, and take the place of columns of their name', () => {
    const query = 'ROW a = "1 2", b = "x", c = "y" | DISSECT a "%{b} %{d}"'
    expect(tableOfQuery(query)).toEqual({
      columns: 'a:keyword c:keyword b:keyword d:keyword',
      rows: [['1 2', 'y', '1', '2']],
    })
  })

  it('can take the place of the text itself', () => {
    expect(tableOfQuery('ROW a = "7 x" | GROK a "%{INT:a:int}"')).toEqual({
      columns: 'a:integer',
      rows: [[7]],
    })
  })

  it('are null where nothing fits, and the row stays', () => {
    const events = [{ user: 'eve' }, {}, { user: 'a-b' }]
    const query = 'FROM logs | DISSECT user "%{x}-%{y}" | KEEP x, y'
    expect(tableOfQuery(query, events).rows).toEqual([
      [null, null],
      [null, null],
      ['a', 'b'],
    ])
  })

  it('come from each of several values that fits', () => {
    const events = [{ tags: ['a=1', 'b', 'c=2'] }]
    const query = 'FROM logs | GROK tags "(?<k>.)=(?<v>.)" | KEEP k, v'
    expect(tableOfQuery(query, events).rows).toEqual([
      [
        ['a', 'c'],
        ['1', '2'],
      ],
    ])
  })

  it('come from the first of several patterns that is found', () => {
    const query = 'ROW a = "id 7" | GROK a "name (?<name>\\\\w+)", "id %{INT:id:int}"'
    expect(tableOfQuery(query)).toEqual({
      columns: 'a:keyword name:keyword id:integer',
      rows: [['id 7', null, 7]],
    })
  })

  it('are joined with the separator that is given', () => {
    const query = 'ROW a = "1 2" | DISSECT a "%{+x} %{+x}" APPEND_SEPARATOR = "-"'
    expect(tableOfQuery(query).rows).toEqual([['1 2', '1-2']])
  })

  it('work behind a STATS too', () => {
    const query = 'FROM logs | STATS u = MAX(user) | GROK u "(?<first>.)" | DROP u'
    expect(tableOfQuery(query, [{ user: 'eve' }]).rows).toEqual([['e']])
  })

  it('need a text', () => {
    expect(() => tableOfQuery('FROM logs | GROK n "%{INT:x}"')).toThrow(
      'What GROK takes apart must be keyword, but it is integer.',
    )
  })
})
