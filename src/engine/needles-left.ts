import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Field, FieldSource } from '../language/field-source.ts'
import { foldCase } from '../language/fold-case.ts'
import type { Needle, Needles } from '../language/needle.ts'
import { rawView } from '../rule/sigma/raw-view.ts'
import type { Detector } from './detector.ts'

/** The fields that hold a record's action and service, as the log has them and as documents have them. All values of a
 * list are functions of one member of the record. */
export interface ActionFields {
  readonly action: readonly Field<TrailEvent>[]
  readonly service: readonly Field<TrailEvent>[]
}

export function actionFields(fields: FieldSource<TrailEvent>): ActionFields {
  // The log's own form first: what a document has of it may have been cleaned away.
  const raw = rawView(fields)
  const ofKey = (key: string, name: string): readonly Field<TrailEvent>[] => {
    const field = fields.resolve(name)
    const inDocuments = field?.verbatimKey === key ? field : undefined
    return [raw?.resolve(key), inDocuments].filter((found) => found !== undefined)
  }
  return {
    action: ofKey('eventName', 'event.action'),
    service: ofKey('eventSource', 'event.provider'),
  }
}

/** What is known of an event's action and service, by field; an absent value is empty, as no needle is. */
export type KnownAction = ReadonlyMap<string, string>

export function knownAction(event: TrailEvent, { action, service }: ActionFields): KnownAction {
  const known = new Map<string, string>()
  for (const field of [...action, ...service]) {
    const value = field.get(event) ?? ''
    if (typeof value === 'string') known.set(field.name, value)
  }
  return known
}

/** True where a detector can match an event with this action and service, as far as they decide it. */
export function canMatchAction({ gates = [] }: Detector, action: TrailEvent): boolean {
  return gates.every(({ part, isOpen }) => part !== 'action' || isOpen(action))
}

/** The groups of needles that are still open when action and service are known; undefined where one of the groups can
 * hold no more, so that no such event can match. */
export function needlesLeft(needles: Needles, known: KnownAction): Needles | undefined {
  const left: (readonly Needle[])[] = []
  for (const group of needles) {
    const open = group.filter(({ field }) => !known.has(field))
    if (group.some((needle) => isHeld(needle, known))) continue
    if (open.length === 0 && group.length > 0) return undefined
    left.push(open)
  }
  return left
}

function isHeld({ field, kind, value, ignoreCase }: Needle, known: KnownAction): boolean {
  const text = known.get(field)
  if (text === undefined) return false
  return holds[kind](ignoreCase === true ? foldCase(text) : text, value)
}

const holds: Readonly<Record<Needle['kind'], (text: string, value: string) => boolean>> = {
  equals: (text, value) => text === value,
  prefix: (text, value) => text.startsWith(value),
  suffix: (text, value) => text.endsWith(value),
  contains: (text, value) => text.includes(value),
}
