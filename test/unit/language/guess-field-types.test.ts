import { expect, it } from 'vitest'
import { guessFieldTypes } from '../../../src/language/guess-field-types.ts'

it('gives plain objects the types that dynamic mapping would', () => {
  const events = [
    {
      user: { name: 'eve' },
      count: 1,
      ratio: 1,
      ok: true,
      at: '2024-03-05T00:00:00Z',
      tags: ['a'],
      none: null,
    },
    { 'user.name': 'bob', ratio: 1.5, mixed: 1, list: [{ x: 1 }, { x: 2.5 }] },
    { mixed: 'x' },
    'no object',
  ]
  expect(guessFieldTypes(events)).toEqual({
    'user.name': 'keyword',
    count: 'long',
    ratio: 'double',
    ok: 'boolean',
    at: 'date',
    tags: 'keyword',
    mixed: 'keyword',
    'list.x': 'double',
  })
})
