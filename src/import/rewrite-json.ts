/** Where a string stands in a JSON text. */
export interface JsonSpot {
  /** The nearest key above it, as it was rewritten; empty at the top. A key itself still has that of the member before. */
  readonly key: string
  /** The key above that. */
  readonly within: string
  readonly isKey: boolean
}

/** Rewrites the strings of a JSON text and leaves all else as it is: rules look at such texts as they stand, with their
 * spaces. The text must be valid JSON.
 * @example rewriteJson('{ "a": "b" }', (text) => text.toUpperCase()) // '{ "A": "B" }' */
export function rewriteJson(
  text: string,
  rewrite: (value: string, spot: JsonSpot) => string,
): string {
  const out: string[] = []
  const keys: string[] = []
  const objects: boolean[] = []
  let key = ''
  let copied = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '{' || character === '[') {
      objects.push(character === '{')
      keys.push(key)
    } else if (character === '}' || character === ']') {
      objects.pop()
      key = keys.pop() ?? ''
    } else if (character === '"') {
      const end = endOfString(text, at)
      const value = String(JSON.parse(text.slice(at, end)))
      const isKey = objects.at(-1) === true && isBeforeColon(text, end)
      const rewritten = rewrite(value, { key, within: keys.at(-1) ?? '', isKey })
      if (isKey) key = rewritten
      out.push(text.slice(copied, at), JSON.stringify(rewritten))
      copied = end
      at = end - 1
    }
  }
  return out.join('') + text.slice(copied)
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function isBeforeColon(text: string, start: number): boolean {
  let at = start
  while (' \t\r\n'.includes(text[at] ?? '.')) at += 1
  return text[at] === ':'
}
