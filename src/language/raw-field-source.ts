import type { FieldSource, FieldValue } from './field-source.ts'
import { rawTexts, rawValues } from './raw-values.ts'

/** How a log's events are read. */
export interface RawOptions<E> {
  /** The JSON object that the log has of an event. */
  readonly recordOf: (event: E) => unknown
  /** Keys at the top whose value is always text: needles come from them. */
  readonly verbatim?: readonly string[] | undefined
  /** The parts of those keys at the top of which the view knows one (`Field.part`). */
  readonly parts?: ReadonlyMap<string, string> | undefined
}

/** Reads events as their log wrote them: every name is a field, dotted or nested, lists on the way are transparent,
 * numbers and booleans are their text, objects their JSON; `*` gives the texts of all values. Null is no value, yet the
 * field is there.
 * @example rawFieldSource({ recordOf: (event) => event }).resolve('userIdentity.type')?.get({ userIdentity: { type: 'Root' } }) // 'Root' */
export function rawFieldSource<E>({
  recordOf,
  verbatim = [],
  parts,
}: RawOptions<E>): FieldSource<E> {
  return {
    resolve: (name) => {
      const get = getterOf(name)
      const path = name.split('.')
      return {
        name,
        type: 'keyword',
        get: (event) => get(recordOf(event)),
        has: (event) => rawValues(recordOf(event), path).length > 0,
        verbatimKey: verbatim.includes(name) ? name : undefined,
        part: parts?.get(name),
      }
    },
    names: (event) => Object.keys(Object(recordOf(event))),
    known: () => [],
  }
}

function getterOf(name: string): (record: unknown) => FieldValue {
  if (name === '*') return (record) => valueOf(rawTexts(record))
  const path = name.split('.')
  return path.length === 1 ? shallow(name) : (record) => valueOf(textsAt(record, path))
}

/** A field at the top, which nearly all are. */
function shallow(name: string): (event: unknown) => FieldValue {
  return (event) => {
    if (!isObject(event) || !Object.hasOwn(event, name)) return undefined
    const value = event[name]
    if (typeof value === 'string') return value
    return valueOf(textsOf([value]))
  }
}

function textsAt(event: unknown, path: readonly string[]): readonly string[] {
  return textsOf(rawValues(event, path))
}

function textsOf(values: readonly unknown[]): readonly string[] {
  const texts: string[] = []
  for (const value of values) addTexts(value, texts)
  return texts
}

function addTexts(value: unknown, texts: string[]): void {
  if (Array.isArray(value)) for (const item of value) addTexts(item, texts)
  else if (typeof value === 'string') texts.push(value)
  else if (value !== null && value !== undefined) texts.push(JSON.stringify(value))
}

function valueOf(texts: readonly string[]): FieldValue {
  return texts.length <= 1 ? texts[0] : texts
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
