import { isObject } from './first-difference.ts'

/** Outputs of earlier calls by operation; of one that was called twice, the last. */
export type Said = Readonly<Record<string, unknown>>

const place = /<(\w+) ([\w.]+)>/

/** Puts what earlier calls answered in the place of texts as `<CreateAccessKey AccessKey.AccessKeyId>`; a text that is
 * nothing else becomes what was answered, bytes for instance. */
export function fillIn(value: unknown, said: Said): unknown {
  if (typeof value === 'string') return filledText(value, said)
  if (Array.isArray(value)) return value.map((one) => fillIn(one, said))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fillIn(one, said)]))
}

function filledText(text: string, said: Said): unknown {
  const [whole, operation, path] = place.exec(text) ?? []
  if (whole === undefined || operation === undefined || path === undefined) return text
  const found = path
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), said[operation])
  if (found === undefined) throw new Error(`${operation} did not answer ${path}`)
  if (whole === text) return found
  if (typeof found !== 'string') throw new Error(`${operation} answered no text as ${path}`)
  return filledText(
    text.replace(whole, () => found),
    said,
  )
}
