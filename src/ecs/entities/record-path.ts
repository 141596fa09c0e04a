import { isJsonList } from '../../cloudtrail/json.ts'
import type { Json } from '../../cloudtrail/record.ts'
import { clean, memberOf } from '../clean.ts'

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

/** A path that is ready to be followed: `req.userName`, `res.set.items[].groupId`. `req`, `res` and `extra` stand for
 * requestParameters, responseElements and additionalEventData, `[]` for each item of a list. A list where the path has
 * no `[]` counts as absent. */
export interface RecordPath {
  readonly text: string
  readonly steps: readonly { readonly key: string; readonly each: boolean }[]
  /** True where no step is a list: there is one value at most. */
  readonly isSingle: boolean
}

/** Makes a path of its text. */
export function recordPath(text: string): RecordPath {
  const steps = text.split('.').map((step, index) => {
    const each = step.endsWith('[]')
    const key = each ? step.slice(0, -2) : step
    return { key: index === 0 ? (roots[key] ?? key) : key, each }
  })
  return { text, steps, isSingle: steps.every(({ each }) => !each) }
}

/** The values at a path of a record or of an object in it. */
export function valuesAt(object: Json, { steps }: RecordPath): readonly Json[] {
  const found: Json[] = []
  follow(object, steps, { from: 0, found })
  return found
}

/** The texts at a path, cleaned. @throws NotText for a number, a boolean, an object or a list */
export function textsAt(object: Json, path: RecordPath): readonly string[] {
  const texts: string[] = []
  addTextsAt(object, path, texts)
  return texts
}

/** Appends the texts at a path. @throws NotText */
export function addTextsAt(object: Json, path: RecordPath, texts: string[]): void {
  if (path.isSingle) addText(singleAt(object, path), path, texts)
  else for (const value of valuesAt(object, path)) addText(value, path, texts)
}

function addText(value: Json | undefined, { text }: RecordPath, texts: string[]): void {
  const kept = clean(value)
  if (kept === undefined) return
  if (typeof kept !== 'string') throw new NotText(text)
  texts.push(kept)
}

function singleAt(object: Json, { steps }: RecordPath): Json | undefined {
  let value: Json | undefined = object
  for (const { key } of steps) value = memberOf(value, key)
  return value
}

function follow(
  value: Json,
  steps: RecordPath['steps'],
  { from, found }: { readonly from: number; readonly found: Json[] },
): void {
  const step = steps[from]
  if (step === undefined) {
    found.push(value)
    return
  }
  const member = memberOf(value, step.key)
  if (member === undefined || member === null) return
  if (!step.each) follow(member, steps, { from: from + 1, found })
  else if (isJsonList(member))
    for (const item of member) follow(item, steps, { from: from + 1, found })
}
