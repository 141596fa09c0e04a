import type { TrailEvent } from './trail-event.ts'

let claimed = 0
const nothing = Symbol('nothing')

/** Computes a dear value of an event once. What is remembered may depend on the record alone, never on a profile. Each
 * use of `memo` claims a slot of the event's cache when it is first asked: of the many that there are a set of rules
 * asks few, and a cache with low slots only is small. */
export function memo<T>(compute: (event: TrailEvent) => T): (event: TrailEvent) => T | undefined {
  let slot = -1
  return (event) => {
    if (slot === -1) {
      slot = claimed
      claimed += 1
    }
    const known = event.cache[slot]
    // The slot is this memo's own, so what lies in it is what `compute` gave.
    if (known !== undefined) return known === nothing ? undefined : (known as T)
    const value = compute(event)
    event.cache[slot] = value === undefined ? nothing : value
    return value
  }
}
