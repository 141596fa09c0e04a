import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Field, FieldSource } from '../language/field-source.ts'
import type { Detector } from './detector.ts'
import { actionFields, canMatchAction, knownAction, needlesLeft } from './needles-left.ts'
import { partialEvent } from './partial-event.ts'

/** Gives the places (in the list) of the detectors that an event could concern. */
export type DetectorIndex = (event: TrailEvent) => readonly number[]

/** Tries every detector on every event; what the index must agree with. */
export function everyDetector(detectors: readonly Detector[]): DetectorIndex {
  const all = detectors.map((_, place) => place)
  return () => all
}

// Hostile logs can name any number of services and actions.
const mostKept = 20_000

/** Finds detectors by what their needles and gates demand of an event's action and service, once for each pair that occurs. */
export function needleIndex(
  detectors: readonly Detector[],
  fields: FieldSource<TrailEvent>,
): DetectorIndex {
  const tested = actionFields(fields)
  const all = detectors.map((_, place) => place)
  const kept = new Map<string, Map<string, readonly number[]>>()
  let size = 0
  return (event) => {
    const name = valueIn(event, tested.action)
    const source = valueIn(event, tested.service)
    // No record has several of them, and looking is always right.
    if (name === undefined || source === undefined) return all
    let places = kept.get(source)?.get(name)
    if (places === undefined) {
      if (size >= mostKept) return all
      const known = knownAction(event, tested)
      const action = partialEvent({ eventSource: source, eventName: name })
      places = all.filter((place) => {
        const detector = detectors[place]!
        const isHeld = needlesLeft(detector.needles, known) !== undefined
        return isHeld && canMatchAction(detector, action)
      })
      const ofSource = kept.get(source) ?? new Map<string, readonly number[]>()
      kept.set(source, ofSource.set(name, places))
      size += 1
    }
    return places
  }
}

/** The value of the first of some fields, empty where the event has none; undefined for several values. */
function valueIn(event: TrailEvent, [field]: readonly Field<TrailEvent>[]): string | undefined {
  const value = field?.get(event) ?? ''
  return typeof value === 'string' ? value : undefined
}
