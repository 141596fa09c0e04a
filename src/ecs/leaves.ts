import { isJsonList } from '../cloudtrail/json.ts'
import type { Json } from '../cloudtrail/record.ts'
import { isKeptText, objectOf } from './clean.ts'

/** The texts of the leaves at a path of keys, cleaned: lists on the way and at the end are transparent, and a key
 * that itself holds dots is found too.
 * @example leavesAt({ items: [{ port: 22 }, { port: 443 }] }, ['items', 'port']) // ['22', '443'] */
export function leavesAt(value: Json | undefined, path: readonly string[]): readonly string[] {
  const found: string[] = []
  collect(value, path, 0, found)
  return found
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

function collect(
  value: Json | undefined,
  path: readonly string[],
  from: number,
  found: string[],
): void {
  if (isJsonList(value)) {
    for (const item of value) collect(item, path, from, found)
    return
  }
  if (from === path.length) {
    const text = leafText(value)
    if (text !== undefined) found.push(text)
    return
  }
  const object = objectOf(value)
  if (object === undefined) return
  let key = ''
  for (let to = from; to < path.length; to += 1) {
    key = to === from ? path[to]! : `${key}.${path[to]!}`
    if (Object.hasOwn(object, key)) collect(object[key], path, to + 1, found)
  }
}

function leafText(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return isKeptText(value) ? value : undefined
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}
