import { describe, expect, it } from 'vitest'
import { agreedValue } from '../../../../src/engine/kinds/agreed-value.ts'
import type { FieldValue } from '../../../../src/language/field-source.ts'

describe('agreedValue', () => {
  it.each<[string, readonly FieldValue[], FieldValue]>([
    ['the value of all', ['a', 'a', 'a'], 'a'],
    ['nothing of different values', ['a', 'b'], undefined],
    ['nothing where an event lacks the field', ['a', undefined, 'a'], undefined],
    [
      'what lists have in common, in the order of the first',
      [
        ['c', 'a', 'b'],
        ['b', 'c'],
      ],
      ['c', 'b'],
    ],
    ['a value that is in a list as a list', ['a', ['b', 'a']], ['a']],
    ['an empty list of lists that share nothing', [['a'], ['b']], []],
    ['the value of a single event', [['a', 'a']], ['a', 'a']],
  ])('is %s', (_, values, expected) => {
    expect(agreedValue(values)).toEqual(expected)
  })
})
