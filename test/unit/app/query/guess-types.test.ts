import { expect, it } from 'vitest'
import { guessTypes } from '../../../../src/app/query/guess-types.ts'

it('guesses the type of a field from its first value, and widens whole numbers', () => {
  expect(
    guessTypes([
      { user: { name: 'eve' }, 'event.code': null, n: 1, flag: true, at: '2026-03-02T09:00:00Z' },
      { user: { name: 7, roles: ['a', 'b'] }, n: 1.5, share: 0.5, day: '2026-03-02' },
    ]),
  ).toEqual({
    'user.name': 'keyword',
    'user.roles': 'keyword',
    n: 'double',
    flag: 'boolean',
    at: 'date',
    share: 'double',
    day: 'date',
  })
})
