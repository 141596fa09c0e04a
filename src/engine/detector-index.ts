import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Field, FieldSource } from '../language/field-source.ts'
import { foldCase } from '../language/fold-case.ts'
import type { Needle } from '../language/needle.ts'
import { rawView } from '../rule/sigma/raw-view.ts'
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
  const tested = testedFields(detectors, fields)
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
      const known = knownOf(event, tested)
      places = all.filter((place) => mayMatch(detectors[place]!, known))
      const ofSource = kept.get(source) ?? new Map<string, readonly number[]>()
      kept.set(source, ofSource.set(name, places))
      size += 1
    }
    return places
  }
}

/** The fields that hold action and service, as documents have them and as the log has them. The first that is there
 * decides all others: each is a function of the record's `eventName` or `eventSource`. */
interface TestedFields {
  readonly action: readonly Field<TrailEvent>[]
  readonly service: readonly Field<TrailEvent>[]
}

/** The value of the first of some fields, empty where the event has none; undefined for several values. */
function valueIn(event: TrailEvent, [field]: readonly Field<TrailEvent>[]): string | undefined {
  const value = field?.get(event) ?? ''
  return typeof value === 'string' ? value : undefined
}

/** What is known of an event when detectors are looked up, by field; an absent value is empty, as no needle is. */
type Known = ReadonlyMap<string, string>

function knownOf(event: TrailEvent, { action, service }: TestedFields): Known {
  const known = new Map<string, string>()
  for (const field of [...action, ...service]) {
    const value = valueIn(event, [field])
    if (value !== undefined) known.set(field.name, value)
  }
  return known
}

/** False when some group of the detector's needles is wholly about action and service, and none of it holds. */
function mayMatch(detector: Detector, known: Known): boolean {
  return detector.needles.every(
    (group) => group.length === 0 || group.some((needle) => mayHold(needle, known)),
  )
}

function mayHold(needle: Needle, known: Known): boolean {
  const text = known.get(needle.field)
  if (text === undefined) return true
  return holds[needle.kind](needle.ignoreCase === true ? foldCase(text) : text, needle.value)
}

const holds: Readonly<Record<Needle['kind'], (text: string, value: string) => boolean>> = {
  equals: (text, value) => text === value,
  prefix: (text, value) => text.startsWith(value),
  suffix: (text, value) => text.endsWith(value),
  contains: (text, value) => text.includes(value),
}

function testedFields(
  detectors: readonly Detector[],
  fields: FieldSource<TrailEvent>,
): TestedFields {
  const named = new Set(
    detectors.flatMap(({ needles }) => needles.flat().map(({ field }) => field)),
  )
  // The log's own form first: what a document has of it may have been cleaned away.
  const raw = rawView(fields)
  const ofKey = (key: string): readonly Field<TrailEvent>[] => {
    const inDocuments = [...named]
      .map((name) => fields.resolve(name))
      .find((field) => field?.verbatimKey === key)
    return [raw?.resolve(key), inDocuments].filter((field) => field !== undefined)
  }
  return { action: ofKey('eventName'), service: ofKey('eventSource') }
}
