import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { HitQueue } from '../../../src/engine/hit-queue.ts'

it('orders hits as a sort does, however far they are from where they belong', () => {
  const times = fc.array(fc.nat({ max: 50 }), { maxLength: 60 })
  const check = fc.property(times, fc.boolean(), (given, nearly) => {
    const timeOf = nearly ? given.map((time, hit) => hit + (time % 4)) : given
    const order = (left: number, right: number): number => timeOf[left]! - timeOf[right]!
    const queue = new HitQueue()
    for (const hit of timeOf.keys()) queue.add(hit)
    queue.sort(order)
    const sorted = Array.from({ length: queue.length }, (_, place) => queue.at(place))
    expect(sorted).toEqual([...timeOf.keys()].sort(order))
  })
  fc.assert(check, { seed: 20_260_302, numRuns: 200 })
})
