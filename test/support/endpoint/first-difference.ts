import { isDeepStrictEqual } from 'node:util'

/** Names the first place in which two values differ; nothing where they are equal. */
export function firstDifference(
  what: string,
  expected: unknown,
  actual: unknown,
): string | undefined {
  if (isDeepStrictEqual(expected, actual)) return undefined
  if (isObject(expected) && isObject(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)])
    for (const name of names) {
      const found = firstDifference(`${what}.${name}`, expected[name], actual[name])
      if (found !== undefined) return found
    }
  }
  return `${what}: ${shown(expected)} became ${shown(actual)}`
}

/** Something with members, lists among them. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Date) &&
  !(value instanceof Uint8Array)

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, 80)
