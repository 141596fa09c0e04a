import type { TrailEvent } from '../ecs/trail-event.ts'
import type { FieldSource, FieldType, FieldValue } from '../language/field-source.ts'
import type { Rule } from '../rule/rule.ts'
import type { Instant } from '../time/duration.ts'
import type { AlertValue } from './alert.ts'
import type { Detector } from './detector.ts'

/** A field that a rule groups by, resolved once. */
export interface FieldColumn {
  readonly name: string
  readonly type: FieldType
  readonly get: (event: TrailEvent) => FieldValue
  /** Why no document can carry it, if none can. */
  readonly absent?: string | undefined
}

/** Resolves the fields that a rule names beside its query. */
export function fieldColumns(
  names: readonly string[],
  fields: FieldSource<TrailEvent>,
): readonly FieldColumn[] {
  return names.map((name) => {
    const field = fields.resolve(name)
    if (field !== undefined) return field
    return { name, type: 'keyword', get: () => undefined, absent: 'no document has this field' }
  })
}

/** The first field without which a rule can never alert, if no document carries it. */
export function blindColumn(columns: readonly FieldColumn[]): Detector['blind'] {
  for (const column of columns) {
    if (column.absent !== undefined) return { field: column.name, reason: column.absent }
  }
  return undefined
}

/** Reads the columns of an event. */
export function valuesOf(columns: readonly FieldColumn[], event: TrailEvent): FieldValue[] {
  const values: FieldValue[] = []
  for (let index = 0; index < columns.length; index += 1) values.push(columns[index]!.get(event))
  return values
}

/** The time that the windows of a rule go by: its timestamp_override, else `@timestamp` (also where an event lacks the override). */
export function windowTimeOf(
  rule: Rule,
  fields: FieldSource<TrailEvent>,
): (event: TrailEvent) => Instant {
  const override = rule.timestampOverride
  const field = override === undefined ? undefined : fields.resolve(override)
  if (field === undefined) return (event) => event.time
  return (event) => {
    const value = field.get(event)
    return typeof value === 'number' ? value : event.time
  }
}

/** A value as alerts show it: dates as ISO text, nothing as null. */
export function alertValue(value: FieldValue | null, type: FieldType | 'null'): AlertValue {
  if (value === undefined || value === null) return null
  if (type !== 'date') return value
  if (typeof value === 'object') return value.map((item) => isoText(item))
  return isoText(value)
}

/** Milliseconds since 1970 as ISO text; what is no such number stays as it is. */
export function isoText(value: string | number | boolean): string | number | boolean {
  const isDate = typeof value === 'number' && Math.abs(value) <= 8.64e15
  return isDate ? new Date(value).toISOString() : value
}

/** Names each value of a combination or a list of values. */
export function groupOf(
  columns: readonly FieldColumn[],
  values: readonly (FieldValue | null)[],
): Readonly<Record<string, AlertValue>> {
  return Object.fromEntries(
    columns.map((column, index) => [column.name, alertValue(values[index], column.type)]),
  )
}
