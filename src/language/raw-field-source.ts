import type { Field, FieldSource, FieldValue } from './field-source.ts'
import { rawTexts, rawValues } from './raw-values.ts'

/** Reads JSON objects as their log wrote them: every name is a field, dotted or nested, lists on the way are transparent,
 * numbers and booleans are their text, objects their JSON; `*` gives the texts of all values. Null is no value, yet the
 * field is there.
 * @example rawFieldSource().resolve('userIdentity.type')?.get({ userIdentity: { type: 'Root' } }) // 'Root' */
export function rawFieldSource(): FieldSource<unknown> {
  return {
    resolve: (name) => (name === '*' ? everything : fieldOf(name)),
    names: (event) => (isObject(event) ? Object.keys(event) : []),
    known: () => [],
  }
}

const everything: Field<unknown> = {
  name: '*',
  type: 'keyword',
  get: (event) => valueOf(rawTexts(event)),
}

function fieldOf(name: string): Field<unknown> {
  const path = name.split('.')
  return {
    name,
    type: 'keyword',
    get: path.length === 1 ? shallow(name) : (event) => valueOf(textsAt(event, path)),
    has: (event) => rawValues(event, path).length > 0,
  }
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
