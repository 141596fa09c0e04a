import { expect, it } from 'vitest'
import { timeQueue } from '../../../src/noise/time-queue.ts'

it('hands out the earliest first, and of two at the same moment the one that came first', () => {
  const queue = timeQueue<{ readonly at: number; readonly name: string }>()
  for (const name of 'd3 a1 c2 b1 e3 f0'.split(' ')) queue.put({ at: Number(name[1]), name })
  const first = queue.take()?.name
  queue.put({ at: 1, name: 'g1' })
  const rest = Array.from({ length: 7 }, () => queue.take()?.name)
  expect([first, ...rest]).toEqual(['f0', 'a1', 'b1', 'g1', 'c2', 'd3', 'e3', undefined])
})
