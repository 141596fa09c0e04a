import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventIds } from '../../../src/engine/event-ids.ts'
import { PageStore } from '../../../src/engine/memory/page-store.ts'

const nil = '00000000-0000-0000-0000-000000000000'

describe('event ids', () => {
  it('gives each id back at its index, whatever its form', () => {
    const ids = [
      '0c9b1d7e-3f5a-4b2c-8d1e-7f6a5b4c3d2e',
      'EVENT-1',
      undefined,
      nil,
      'ABCDEF01-0000-4000-8000-000000000001',
    ]
    const held = new EventIds(new PageStore())
    for (const id of ids) held.push(id)
    expect(ids.map((_, index) => held.at(index))).toEqual(ids)
    expect(ids.map((id) => (id === undefined ? undefined : held.find(id)))).toEqual([
      0,
      1,
      undefined,
      3,
      4,
    ])
  })

  it('finds what was pushed and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 300 }), fc.uuid(), (ids, other) => {
        const held = new EventIds(new PageStore())
        for (const id of ids) held.push(id)
        expect(ids.map((id) => held.find(id))).toEqual(ids.map((_, index) => index))
        expect(held.find(other)).toBe(ids.includes(other) ? ids.indexOf(other) : undefined)
      }),
      { seed: 20_260_307, numRuns: 60 },
    )
  })
})
