import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Field, FieldSource } from '../language/field-source.ts'
import type { Detector } from './detector.ts'

/** Gives the places (in the list) of the detectors that an event could concern. */
export type DetectorIndex = (event: TrailEvent) => readonly number[]

/** Tries every detector on every event; what the index must agree with. */
export function everyDetector(detectors: readonly Detector[]): DetectorIndex {
  const all = detectors.map((_, place) => place)
  return () => all
}

/** Finds detectors by the action that their needles demand; those that demand none are tried on every event. */
export function actionIndex(
  detectors: readonly Detector[],
  fields: FieldSource<TrailEvent>,
): DetectorIndex {
  const demands = detectors.map((detector) => demandOf(detector, fields))
  const action = demands.find((demand) => demand !== undefined)?.field
  if (action === undefined) return everyDetector(detectors)
  const places = demands.map((_, place) => place)
  const others = places.filter((place) => demands[place] === undefined)
  const actions = new Set(demands.flatMap((demand) => [...(demand?.actions ?? [])]))
  const placesOf = new Map<string, readonly number[]>()
  for (const name of actions) {
    placesOf.set(
      name,
      places.filter((place) => demands[place]?.actions.has(name) ?? true),
    )
  }
  return (event) => {
    const value = action.get(event)
    if (typeof value === 'string') return placesOf.get(value) ?? others
    // Several actions or a number: no record has them, and looking is always right.
    return value === undefined ? others : places
  }
}

interface Demand {
  readonly field: Field<TrailEvent>
  readonly actions: ReadonlySet<string>
}

/** The actions one of which a detector's events must have, if its needles say so. */
function demandOf(detector: Detector, fields: FieldSource<TrailEvent>): Demand | undefined {
  for (const group of detector.needles) {
    const [first] = group
    if (first === undefined) continue
    const named = group.every((needle) => needle.kind === 'equals' && needle.field === first.field)
    const field = named ? fields.resolve(first.field) : undefined
    if (field?.verbatimKey !== 'eventName') continue
    return { field, actions: new Set(group.map((needle) => needle.value)) }
  }
  return undefined
}
