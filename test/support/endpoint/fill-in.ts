import { isObject } from './first-difference.ts'

/** Outputs of earlier calls by operation; of one that was called twice, the last. */
export type Said = Readonly<Record<string, unknown>>

/** Puts what earlier calls answered in the place of texts as `<CreateAccessKey AccessKey.AccessKeyId>`. */
export function fillIn(value: unknown, said: Said): unknown {
  if (typeof value === 'string') return filledText(value, said)
  if (Array.isArray(value)) return value.map((one) => fillIn(one, said))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fillIn(one, said)]))
}

function filledText(text: string, said: Said): string {
  return text.replaceAll(/<(\w+) ([\w.]+)>/g, (_, operation: string, path: string) => {
    const found = path
      .split('.')
      .reduce<unknown>(
        (value, name) => (isObject(value) ? value[name] : undefined),
        said[operation],
      )
    if (typeof found !== 'string') throw new Error(`${operation} did not answer ${path}`)
    return found
  })
}
