import { isJsonList } from '../cloudtrail/json.ts'
import type { GeoSource } from '../atlas/geo-source.ts'
import type { Json } from '../cloudtrail/record.ts'
import type { FieldType, FieldValue } from '../language/field-source.ts'
import { clean, cleanText, memberOf } from './clean.ts'
import type { RecordPart } from './record-part.ts'
import type { Profile } from './profile.ts'
import type { TrailEvent } from './trail-event.ts'

/** What a field may need beside the event. */
export interface View {
  readonly profile: Profile
  /** Opened when it is first asked for. */
  readonly geo: () => GeoSource
}

/** One row of the field table: the only place that says what a field is and where it comes from. */
export interface FieldDefinition {
  readonly name: string
  readonly type: FieldType
  /** The value as the document holds it (dates as epoch milliseconds); undefined when the event has none. */
  readonly value: (event: TrailEvent, view: View) => Json | undefined
  /** What the languages see, where it is not `value` with lists flattened. */
  readonly seen?: ((event: TrailEvent, view: View) => FieldValue) | undefined
  /** A part or a second spelling of another field: mapped, but not written to the document by itself. */
  readonly mappedOnly?: boolean | undefined
  readonly verbatimKey?: string | undefined
  readonly part?: RecordPart | '' | undefined
  readonly of?: string | undefined
  readonly absent?: ((profile: Profile) => string | undefined) | undefined
  readonly ignoreAbove?: number | undefined
}

/** Everything of a row but name, type and value. */
export type FieldTraits = Omit<FieldDefinition, 'name' | 'type' | 'value'>

/** A field that copies the record's value at a path of keys (`userIdentity.arn`), cleaned. */
export function copied(
  name: string,
  path: string,
  { type = 'keyword', ...traits }: FieldTraits & { readonly type?: FieldType } = {},
): FieldDefinition {
  const verbatimKey = type === 'keyword' ? path.slice(path.lastIndexOf('.') + 1) : undefined
  return { name, type, value: copier(path.split('.')), verbatimKey, ...traits }
}

/** A field with a text, number, boolean or list of its own making. */
export function computed(
  name: string,
  value: (event: TrailEvent, view: View) => Json | undefined,
  { type = 'keyword', ...traits }: FieldTraits & { readonly type?: FieldType } = {},
): FieldDefinition {
  return { name, type, value, ...traits }
}

/** A field whose value never differs. */
export function constant(name: string, value: string, traits: FieldTraits = {}): FieldDefinition {
  return { name, type: 'constant_keyword', value: () => value, part: '', ...traits }
}

/** A list without doubles and without what is missing, in order; undefined when it is empty. */
export function listOf(items: Iterable<string | undefined>): readonly string[] | undefined {
  const kept = new Set<string>()
  for (const item of items) if (item !== undefined && item !== '') kept.add(item)
  return kept.size === 0 ? undefined : [...kept]
}

function copier(path: readonly string[]): (event: TrailEvent) => Json | undefined {
  const [first, second] = path
  if (path.length === 1) return ({ record }) => cleanScalar(record[first!])
  if (path.length === 2) return ({ record }) => cleanScalar(memberOf(record[first!], second!))
  return ({ record }) => {
    let value: Json | undefined = record[first!]
    for (let index = 1; index < path.length; index += 1) value = memberOf(value, path[index]!)
    return cleanScalar(value)
  }
}

function cleanScalar(value: Json | undefined): Json | undefined {
  return typeof value === 'string' ? cleanText(value) : clean(value)
}

/** A document's value as languages see it: lists flattened, numbers and booleans of a text field as text. */
export function seenValue(value: Json | undefined, type: FieldType): FieldValue {
  if (typeof value === 'string') return type === 'boolean' ? booleanOf(value) : value
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object') return isTextual(type) ? String(value) : value
  if (!isJsonList(value)) return undefined
  const seen = value.flatMap((item) => {
    const scalar = seenValue(item, type)
    return scalar === undefined ? [] : scalar
  })
  return seen.length === 0 ? undefined : seen
}

function isTextual(type: FieldType): boolean {
  return type === 'keyword' || type === 'text' || type === 'flattened' || type === 'wildcard'
}

function booleanOf(text: string): boolean | undefined {
  if (text === 'true') return true
  return text === 'false' ? false : undefined
}
