import { compareTexts } from '../../diagnostic/compare-texts.ts'
import type { FieldType } from '../../language/field-source.ts'
import { seenValue, type FieldDefinition } from '../field-definition.ts'
import { cloudtrailFields } from './cloudtrail-fields.ts'
import { entityFields } from './entity-fields.ts'
import { eventFields } from './event-fields.ts'
import { flattenedFields } from './flattened-fields.ts'
import { neverFilled, neverFilledReason } from './never-filled.ts'
import { parameterFields } from './parameter-fields.ts'
import { resourceFields } from './resource-fields.ts'
import { sourceFields } from './source-fields.ts'
import { userFields } from './user-fields.ts'

const filled: readonly FieldDefinition[] = [
  ...eventFields,
  ...cloudtrailFields,
  ...parameterFields,
  ...flattenedFields,
  ...resourceFields,
  ...sourceFields,
  ...userFields,
  ...entityFields,
]

/** Every field that the integration can fill, in the order of their names. Getters and documents both come from it. */
export const fieldTable: readonly FieldDefinition[] = filled.toSorted((left, right) =>
  compareNames(left.name, right.name),
)

const byName: ReadonlyMap<string, FieldDefinition> = new Map(
  fieldTable.map((definition) => [definition.name, definition]),
)

const flattenedNames = fieldTable.filter(({ type }) => type === 'flattened').map(({ name }) => name)

const objectNames: ReadonlySet<string> = new Set(
  [...byName.keys(), ...neverFilled.keys()].flatMap(prefixesOf),
)

/** The row of a field; also of the ECS fields that this integration never fills. */
export function fieldDefinition(name: string): FieldDefinition | undefined {
  const definition = byName.get(name)
  if (definition !== undefined) return definition
  const type = neverFilled.get(name)
  if (type !== undefined) {
    return { name, type, value: () => undefined, absent: () => neverFilledReason }
  }
  return objectNames.has(name) ? objectDefinition(name) : undefined
}

/** The Elasticsearch type of a field of `logs-aws.cloudtrail-*`; `flattened` for the leaves of flattened fields,
 * `object` for what holds other fields, undefined for what the index does not map.
 * @example ecsFieldType('source.ip') // 'ip' */
export function ecsFieldType(name: string): FieldType | undefined {
  const known = fieldDefinition(name)?.type
  if (known !== undefined) return known
  return flattenedNames.some((root) => name.startsWith(`${root}.`)) ? 'flattened' : undefined
}

/** The names of all fields that can have a value. */
export function ecsFieldNames(): readonly string[] {
  return fieldTable.map(({ name }) => name)
}

/** An object exists where one of its fields does; `source.geo: *` is how rules ask. */
function objectDefinition(name: string): FieldDefinition {
  const inside = fieldTable.filter((definition) => definition.name.startsWith(`${name}.`))
  return {
    name,
    type: 'object',
    value: () => undefined,
    mappedOnly: true,
    seen: (event, view) =>
      inside.some(({ value, type }) => seenValue(value(event, view), type) !== undefined) ||
      undefined,
    absent: (profile) => {
      const reasons = inside.map(({ absent }) => absent?.(profile))
      return reasons.every((reason) => reason !== undefined)
        ? (reasons[0] ?? neverFilledReason)
        : undefined
    },
  }
}

function prefixesOf(name: string): readonly string[] {
  const parts = name.split('.')
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('.'))
}

/** By UTF-16 unit, part by part, so that a nested document has its keys in order. */
function compareNames(left: string, right: string): number {
  const lefts = left.split('.')
  const rights = right.split('.')
  for (let index = 0; index < Math.min(lefts.length, rights.length); index += 1) {
    const order = compareTexts(lefts[index]!, rights[index]!)
    if (order !== 0) return order
  }
  return lefts.length - rights.length
}
