import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Field, FieldSource } from '../language/field-source.ts'
import type { Needle } from '../language/needle.ts'
import type { Detector } from './detector.ts'

/** Gives the places (in the list) of the detectors that an event could concern. */
export type DetectorIndex = (event: TrailEvent) => readonly number[]

/** Tries every detector on every event; what the index must agree with. */
export function everyDetector(detectors: readonly Detector[]): DetectorIndex {
  const all = detectors.map((_, place) => place)
  return () => all
}

// Hostile logs can name any number of services and actions.
const mostKept = 20_000

/** Finds detectors by what their needles demand of an event's action and service, once for each pair that occurs. */
export function needleIndex(
  detectors: readonly Detector[],
  fields: FieldSource<TrailEvent>,
): DetectorIndex {
  const action = fieldOfKey('eventName', detectors, fields)
  const service = fieldOfKey('eventSource', detectors, fields)
  const all = detectors.map((_, place) => place)
  const kept = new Map<string, Map<string, readonly number[]>>()
  let size = 0
  return (event) => {
    const name = action?.get(event) ?? ''
    const source = service?.get(event) ?? ''
    // No record has several of them, and looking is always right.
    if (typeof name !== 'string' || typeof source !== 'string') return all
    let places = kept.get(source)?.get(name)
    if (places === undefined) {
      if (size >= mostKept) return all
      places = all.filter((place) => mayMatch(detectors[place]!, { action, service, name, source }))
      const ofSource = kept.get(source) ?? new Map<string, readonly number[]>()
      kept.set(source, ofSource.set(name, places))
      size += 1
    }
    return places
  }
}

/** What is known of an event when detectors are looked up; an absent value is empty, as no needle is. */
interface Known {
  readonly action: Field<TrailEvent> | undefined
  readonly service: Field<TrailEvent> | undefined
  readonly name: string
  readonly source: string
}

/** False when some group of the detector's needles is wholly about action and service, and none of it holds. */
function mayMatch(detector: Detector, known: Known): boolean {
  return detector.needles.every(
    (group) => group.length === 0 || group.some((needle) => mayHold(needle, known)),
  )
}

function mayHold(needle: Needle, { action, service, name, source }: Known): boolean {
  if (needle.field === action?.name) return holds[needle.kind](name, needle.value)
  if (needle.field === service?.name) return holds[needle.kind](source, needle.value)
  return true
}

const holds: Readonly<Record<Needle['kind'], (text: string, value: string) => boolean>> = {
  equals: (text, value) => text === value,
  prefix: (text, value) => text.startsWith(value),
  suffix: (text, value) => text.endsWith(value),
  contains: (text, value) => text.includes(value),
}

/** The first field that some needle names and that stands in the record under a key. */
function fieldOfKey(
  key: string,
  detectors: readonly Detector[],
  fields: FieldSource<TrailEvent>,
): Field<TrailEvent> | undefined {
  const names = new Set(
    detectors.flatMap(({ needles }) => needles.flat().map(({ field }) => field)),
  )
  for (const name of names) {
    const field = fields.resolve(name)
    if (field?.verbatimKey === key) return field
  }
  return undefined
}
