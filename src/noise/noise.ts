import type { CloudTrailRecord } from '../cloudtrail/record.ts'
import { chanceOf, type Chance } from '../time/chance.ts'
import type { Instant } from '../time/duration.ts'
import { estateOf } from './estate/estate.ts'
import type { Names } from './names.ts'
import type { Persona, Step } from './persona.ts'
import { personasOf } from './personas/personas.ts'
import { clockOf, type Span } from './rhythm.ts'
import { timeQueue, type TimeQueue } from './time-queue.ts'
import { writeRecord } from './write-record.ts'

export { fakeNames } from './fake-names.ts'

/** What background traffic is made from. */
export interface NoiseOptions extends Span {
  /** How many records, exactly. */
  readonly count: number
  readonly seed: string
  readonly names: Names
}

/** Background traffic of an account, in time order: the same options give the same records. What is open at a time is
 * kept, which depends on how many records a day there are and not on their number. Sessions that begin in the span run
 * to their end.
 * @example noiseRecords({ count: 1000, days: 1, start, seed: 'trailproof', names: fakeNames('trailproof') }) */
export function* noiseRecords(options: NoiseOptions): Generator<CloudTrailRecord> {
  const { seed, names } = options
  const ids = chanceOf(seed, 'noise', 'ids')
  const queue = timeQueue<Open>()
  for (const stream of streamsOf(personasOf(estateOf(seed, names)), options)) arrive(queue, stream)
  for (let open = queue.take(); open !== undefined; open = queue.take()) {
    if (open.kind === 'arrival') {
      begin(queue, open.stream)
      continue
    }
    const { steps, next } = open
    yield writeRecord(steps[next]!, ids)
    goOn(queue, { steps, next: next + 1 })
  }
}

/** What waits for its moment: a persona that begins something, or what has begun and goes on. */
type Open =
  | { readonly kind: 'arrival'; readonly at: Instant; readonly stream: Stream }
  | (Running & { readonly kind: 'running'; readonly at: Instant })

interface Running {
  readonly steps: readonly Step[]
  readonly next: number
}

/** A persona on its way through the span. */
interface Stream {
  readonly persona: Persona
  readonly count: number
  readonly chance: Chance
  readonly timeOf: (share: number) => Instant
  planned: number
}

function streamsOf(
  personas: readonly Persona[],
  { count, seed, ...span }: NoiseOptions,
): readonly Stream[] {
  const total = personas.reduce((sum, { share }) => sum + share, 0)
  let before = 0
  return personas.map((persona) => {
    // The rounded ends of shares put side by side: whatever the shares, the counts add up.
    const first = Math.round((before / total) * count)
    before += persona.share
    return {
      persona,
      count: Math.round((before / total) * count) - first,
      chance: chanceOf(seed, 'noise', 'persona', persona.name),
      timeOf: clockOf(persona.rhythm, span),
      planned: 0,
    }
  })
}

/** Puts the next beginning of a persona down, unless it has made all its records. */
function arrive(queue: TimeQueue<Open>, stream: Stream): void {
  const { count, planned, timeOf } = stream
  if (planned < count) queue.put({ kind: 'arrival', at: timeOf(planned / count), stream })
}

function begin(queue: TimeQueue<Open>, stream: Stream): void {
  const { persona, count, planned, chance, timeOf } = stream
  const steps = persona.act(timeOf(planned / count), chance).slice(0, count - planned)
  stream.planned += steps.length
  goOn(queue, { steps, next: 0 })
  arrive(queue, stream)
}

function goOn(queue: TimeQueue<Open>, { steps, next }: Running): void {
  const step = steps[next]
  if (step !== undefined) queue.put({ kind: 'running', at: step.at, steps, next })
}
