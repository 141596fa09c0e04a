import type { CloudTrailRecord, Json } from '../../cloudtrail/record.ts'
import { clean, isList, memberOf } from '../clean.ts'

/** Thrown inside the enrichment when a value that it types as text is none; the integration's script stops there. */
export class NotText extends Error {
  readonly path: string

  constructor(path: string) {
    super(`${path} is not text.`)
    this.name = 'NotText'
    this.path = path
  }
}

const roots: Readonly<Record<string, string>> = {
  req: 'requestParameters',
  res: 'responseElements',
  extra: 'additionalEventData',
}

/** The values at a path such as `req.userName` or `res.set.items[].groupId`: `req`, `res` and `extra` stand for
 * requestParameters, responseElements and additionalEventData, `[]` for each item of a list. A list where the path
 * has no `[]` counts as absent. */
export function valuesAt(record: CloudTrailRecord, path: string): readonly Json[] {
  let values: readonly Json[] = [record]
  for (const [index, step] of path.split('.').entries()) {
    const each = step.endsWith('[]')
    const key = each ? step.slice(0, -2) : step
    const name = index === 0 ? (roots[key] ?? key) : key
    values = values.flatMap((value) => stepInto(value, name, each))
  }
  return values
}

/** The texts at a path, cleaned. @throws NotText for a number, a boolean, an object or a list */
export function textsAt(record: CloudTrailRecord, path: string): readonly string[] {
  return valuesAt(record, path).flatMap((value) => textOf(value, path))
}

/** A cleaned value as a list of one text or none. @throws NotText */
export function textOf(value: Json | undefined, path: string): readonly string[] {
  const kept = clean(value)
  if (kept === undefined) return []
  if (typeof kept !== 'string') throw new NotText(path)
  return [kept]
}

function stepInto(value: Json, key: string, each: boolean): readonly Json[] {
  const member = memberOf(value, key)
  if (member === undefined || member === null) return []
  if (!each) return [member]
  return isList(member) ? member : []
}
