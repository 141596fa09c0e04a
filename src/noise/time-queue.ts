import type { Instant } from '../time/duration.ts'

/** Hands out what was put in, the earliest first; of two at the same moment the one that was put in first. */
export interface TimeQueue<Item extends { readonly at: Instant }> {
  readonly put: (item: Item) => void
  /** Undefined once nothing is left. */
  readonly take: () => Item | undefined
}

interface Place<Item> {
  readonly item: Item
  readonly order: number
}

/** An empty queue: a binary heap, so that a thousand open sessions cost ten comparisons a record. */
export function timeQueue<Item extends { readonly at: Instant }>(): TimeQueue<Item> {
  const heap: Place<Item>[] = []
  let order = 0
  return {
    put: (item) => {
      order += 1
      rise(heap, { item, order })
    },
    take: () => {
      const first = heap[0]
      const last = heap.pop()
      if (first === undefined || last === undefined) return undefined
      if (heap.length > 0) sink(heap, last)
      return first.item
    },
  }
}

type Timed = Place<{ readonly at: Instant }>

const isBefore = (left: Timed, right: Timed): boolean =>
  left.item.at < right.item.at || (left.item.at === right.item.at && left.order < right.order)

function rise<One extends Timed>(heap: One[], one: One): void {
  let index = heap.length
  while (index > 0) {
    const above = (index - 1) >> 1
    if (!isBefore(one, heap[above]!)) break
    heap[index] = heap[above]!
    index = above
  }
  heap[index] = one
}

function sink<One extends Timed>(heap: One[], one: One): void {
  const size = heap.length
  let index = 0
  for (;;) {
    let below = 2 * index + 1
    if (below >= size) break
    if (below + 1 < size && isBefore(heap[below + 1]!, heap[below]!)) below += 1
    if (!isBefore(heap[below]!, one)) break
    heap[index] = heap[below]!
    index = below
  }
  heap[index] = one
}
