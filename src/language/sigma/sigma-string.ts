import { normalGlob, type Glob, type GlobPart } from '../lucene/glob.ts'

/** Reads a value with Sigma's wildcards: `*`, `?`, and a backslash that escapes them or itself; before anything else a
 * backslash is plain.
 * @example readSigmaString('a\\*b*') // [{ kind: 'literal', text: 'a*b' }, { kind: 'any' }] */
export function readSigmaString(text: string): Glob {
  const parts: GlobPart[] = []
  let plain = ''
  const add = (part: GlobPart): void => {
    if (plain !== '') parts.push({ kind: 'literal', text: plain })
    plain = ''
    parts.push(part)
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!
    const next = text[at + 1]
    if (character === '*') add({ kind: 'any' })
    else if (character === '?') add({ kind: 'one' })
    else if (character === '\\' && (next === '*' || next === '?' || next === '\\')) {
      plain += next
      at += 1
    } else plain += character
  }
  if (plain !== '') parts.push({ kind: 'literal', text: plain })
  return normalGlob(parts)
}

/** The text of a value without wildcards; undefined where there are some. */
export function plainText(glob: Glob): string | undefined {
  if (glob.length === 0) return ''
  const [only] = glob
  return glob.length === 1 && only?.kind === 'literal' ? only.text : undefined
}
