/** Names each secret that stands in a text, and how it is spelt there; by the secrets' and the texts' names. */
export function secretsIn(
  texts: Readonly<Record<string, string>>,
  secrets: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(secrets).flatMap(([name, secret]) => {
    const known = spellings(secret)
    return Object.entries(texts).flatMap(([place, text]) => {
      const folded = text.toLowerCase()
      return known
        .filter(([, spelling]) => folded.includes(spelling.toLowerCase()))
        .slice(0, 1)
        .map(([how]) => `${name} in ${place}, ${how}`)
    })
  })
}

/** Shorter ones stand in texts by chance. */
const shortest = 8

type Spelling = readonly [how: string, text: string]

/** How a secret may be written; of one in several lines each line counts, for a reader has the rest beside it. Case is
 * not looked at: escapes come in both. */
function spellings(secret: string): readonly Spelling[] {
  if (secret.length < shortest) throw new Error(`"${secret}" is too short to be looked for`)
  const lines = secret.split('\n').filter((line) => line.length >= shortest && !isFence(line))
  return [secret, ...lines].flatMap((text) => [
    ['plain', text] as const,
    ...escaped(text),
    ...encoded(text),
  ])
}

/** `-----BEGIN PRIVATE KEY-----` */
const isFence = (line: string): boolean => line.startsWith('-----')

function escaped(text: string): readonly Spelling[] {
  const json = JSON.stringify(text).slice(1, -1)
  const url = encodeURIComponent(text)
  const form = new URLSearchParams({ a: text }).toString().slice(2)
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const twice = JSON.stringify(json).slice(1, -1)
  return [
    ['JSON', json],
    ['JSON', json.replaceAll('/', '\\/')],
    ['JSON', text.replaceAll(/./gs, codeEscape)],
    // What stands outside of letters and digits alone, as jq and PHP write it.
    ['JSON', text.replaceAll(/[^\w]/g, codeEscape)],
    ['JSON in JSON', twice],
    ['URL', url],
    ['URL', form],
    ['URL in URL', encodeURIComponent(url)],
    ['XML', xml],
    ['XML', xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;')],
  ]
}

const codeEscape = (letter: string): string =>
  `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Base64 of a text in which the secret stands somewhere depends on where: three ways, without the letters at the edges
 * that belong to what is around. */
function encoded(text: string): readonly Spelling[] {
  const bytes = Buffer.from(text)
  const inside = [0, 1, 2].map((before) => {
    const base64 = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url')
    const first = Math.ceil((before * 4) / 3)
    const isWhole = (before + bytes.length) % 3 === 0
    return base64.slice(first, isWhole ? undefined : -1)
  })
  const plain = inside.map((one) => one.replaceAll('-', '+').replaceAll('_', '/'))
  return [
    ...[...inside, ...plain, ...plain.map(encodeURIComponent)].map(
      (one) => ['base64', one] as const,
    ),
    ['hex', bytes.toString('hex')],
  ]
}
