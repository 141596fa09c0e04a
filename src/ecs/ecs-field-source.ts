import type { Field, FieldSource, FieldValue } from '../language/field-source.ts'
import { ecsFieldNames, fieldDefinition, fieldTable } from './fields/field-table.ts'
import { flattenedLeaf } from './fields/flattened-fields.ts'
import { seenValue, type FieldDefinition, type View } from './field-definition.ts'
import { leafNames } from './leaves.ts'
import { documentWriter } from './to-document.ts'
import type { Profile } from './profile.ts'
import type { TrailEvent } from './trail-event.ts'
import { viewOf } from './view.ts'

/** A CloudTrail record seen as the document that Elastic's AWS integration makes of it: each field is computed when a
 * rule asks for it, dear ones once an event. Fields that no document can carry under the profile say why (`absent`).
 * @example ecsFieldSource(defaultProfile).resolve('event.action')?.get(event) // 'CreateUser' */
export function ecsFieldSource(profile: Profile): FieldSource<TrailEvent> {
  const view = viewOf(profile)
  const resolved = new Map<string, Field<TrailEvent> | undefined>()
  const resolve = (name: string): Field<TrailEvent> | undefined => {
    if (!resolved.has(name)) resolved.set(name, resolveField(name, view))
    return resolved.get(name)
  }
  const document = documentWriter(profile)
  const names = (event: TrailEvent): readonly string[] => namesOf(event, view)
  return { resolve, names, known: ecsFieldNames, document, record: ({ record }) => record }
}

function resolveField(name: string, view: View): Field<TrailEvent> | undefined {
  const definition = fieldDefinition(name)
  if (definition === undefined) return flattenedLeaf(name, view.profile)
  const { type, verbatimKey, part, of, ignoreAbove } = definition
  const absent = definition.absent?.(view.profile)
  const get = getterOf(definition, view)
  return { name, type, get, verbatimKey, part, of, ignoreAbove, absent }
}

function getterOf(
  { value, seen, type }: FieldDefinition,
  view: View,
): (event: TrailEvent) => FieldValue {
  if (seen !== undefined) return (event) => seen(event, view)
  return (event) => {
    const found = value(event, view)
    return typeof found === 'string' && type !== 'boolean' ? found : seenValue(found, type)
  }
}

function namesOf(event: TrailEvent, view: View): readonly string[] {
  return fieldTable.flatMap((definition) => {
    // What Elasticsearch adds to a hit is no field of the document; wildcards do not reach it.
    const isMetadata = definition.name.startsWith('_')
    if (isMetadata || definition.absent?.(view.profile) !== undefined) return []
    const value = definition.value(event, view)
    if (value === undefined || definition.type === 'object') return []
    if (definition.type !== 'flattened') return definition.name
    return [definition.name, ...leafNames(value).map((leaf) => `${definition.name}.${leaf}`)]
  })
}
