import { printable } from '../../diagnostic/printable.ts'

// What XML 1.0 cannot hold, not even as a reference: halves of pairs and two noncharacters. Controls are printable by then.
const forbidden =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Writes a text of one line for an element or an attribute: controls become visible, what XML 1.0 forbids becomes U+FFFD.
 * @example xmlText('a\u0000<b') // 'a\\x00&lt;b' */
export function xmlText(text: string): string {
  return printable(text)
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Writes an element; content must be escaped already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string,
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${xmlText(String(value))}"`,
  )
  const head = `<${name}${written.join('')}`
  return content === '' ? `${head}/>` : `${head}>${content}</${name}>`
}
