import { isJsonList } from '../cloudtrail/json.ts'
import type { Json } from '../cloudtrail/record.ts'
import { isKeptText, objectOf } from './clean.ts'
import { valuesAt } from './document-path.ts'

/** The texts of the leaves at a path of keys, cleaned: lists on the way and at the end are transparent, and a key
 * that itself holds dots is found too.
 * @example leavesAt({ items: [{ port: 22 }, { port: 443 }] }, ['items', 'port']) // ['22', '443'] */
export function leavesAt(value: Json | undefined, path: readonly string[]): readonly string[] {
  const leaves: string[] = []
  for (const found of valuesAt(value, path)) {
    const text = leafText(found)
    if (text !== undefined) leaves.push(text)
  }
  return leaves
}

/** The texts of all leaves of a value. */
export function allLeaves(value: Json | undefined): readonly string[] {
  const text = leafText(value)
  if (text !== undefined) return [text]
  if (isJsonList(value)) return value.flatMap(allLeaves)
  return Object.values(objectOf(value) ?? {}).flatMap(allLeaves)
}

/** The dotted names of all leaves below an object, each once. */
export function leafNames(value: Json | undefined, prefix = ''): readonly string[] {
  if (leafText(value) !== undefined) return prefix === '' ? [] : [prefix]
  if (isJsonList(value)) return [...new Set(value.flatMap((item) => leafNames(item, prefix)))]
  const members = Object.entries(objectOf(value) ?? {})
  return members.flatMap(([key, member]) =>
    leafNames(member, prefix === '' ? key : `${prefix}.${key}`),
  )
}

function leafText(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return isKeptText(value) ? value : undefined
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}
