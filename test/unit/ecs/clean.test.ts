import { expect, it } from 'vitest'
import { clean } from '../../../src/ecs/clean.ts'
import type { Json } from '../../../src/cloudtrail/record.ts'

it.each<[Json, Json | undefined]>([
  [{ a: { b: [null, '-', { c: '' }] }, d: 1 }, { d: 1 }],
  [
    { a: 'none', b: 'None', c: 'NONE', d: '--' },
    { b: 'None', c: 'NONE', d: '--' },
  ],
  [
    [0, false, 'x', []],
    [0, false, 'x'],
  ],
  [{ a: {} }, undefined],
  ['-', undefined],
])('%j is cleaned to %j', (value, cleaned) => {
  expect(clean(value)).toEqual(cleaned)
})

it('keeps a hostile key __proto__ a key', () => {
  const cleaned = clean(JSON.parse('{"__proto__":{"admin":true},"a":1}') as Json)
  expect([JSON.stringify(cleaned), Object.getPrototypeOf(cleaned)]).toEqual([
    '{"__proto__":{"admin":true},"a":1}',
    Object.prototype,
  ])
})
