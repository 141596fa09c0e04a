/** Answers of one version of the CLI have their members in another order than those of the next. */
export function sortedJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), sorted, 2)
  } catch {
    return text
  }
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
