import type { TrailEvent } from '../../../src/ecs/trail-event.ts'

/** The same events at distinct times. */
export const apart = (events: readonly TrailEvent[]): TrailEvent[] =>
  events.map((event, index) => ({
    ...event,
    time: event.time + index,
    ingested: event.ingested === undefined ? undefined : event.ingested + index * 7,
  }))

/** The same events in another order of reading. */
export function shuffled(events: readonly TrailEvent[], chance: Iterator<number>): TrailEvent[] {
  const pool = [...events]
  return events.map((_, position) => {
    const [event] = pool.splice(Number(chance.next().value) % pool.length, 1)
    return { ...event!, position }
  })
}

/** How much later than a newer event one comes, at most. */
export function disorder(events: readonly TrailEvent[]): number {
  let newest = Number.NEGATIVE_INFINITY
  return events.reduce((most, { time }) => {
    newest = Math.max(newest, time)
    return Math.max(most, newest - time)
  }, 0)
}
