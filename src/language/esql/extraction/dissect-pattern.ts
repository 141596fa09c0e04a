import { printable } from '../../../diagnostic/printable.ts'
import type { Span } from '../../../diagnostic/span.ts'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'

/** A key of a DISSECT pattern with the delimiter behind it; the last key may have none. */
export interface DissectPart {
  /** The column that it fills; undefined for what is skipped. */
  readonly name: string | undefined
  /** Where it comes among the values that are joined to one; undefined where it stands alone. */
  readonly order: number | undefined
  /** `->`: the delimiter may be repeated. */
  readonly padded: boolean
  readonly delimiter: string
}

export interface DissectPattern {
  /** What the text must begin with. */
  readonly head: string
  readonly parts: readonly DissectPart[]
}

/** Reads a pattern of DISSECT. The modifiers `+ ? & * / ->` are looked for anywhere in a key, as Elasticsearch does:
 * `%{{?a}` is skipped.
 * @example parseDissect('%{a} %{b}', span).parts.length // 2
 * @throws TrailproofError ESQL_ARGUMENT for a pattern without keys, or with the reference keys `*` and `&` */
export function parseDissectPattern(text: string, span: Span): DissectPattern {
  const keys = [...text.matchAll(/%\{([^}]*)\}/g)]
  const first = keys[0]
  if (first === undefined) throw badPattern(span, 'The pattern of DISSECT has no key.', keysHint)
  const parts = keys.map((key, index): DissectPart => {
    const end = key.index + key[0].length
    const delimiter = text.slice(end, keys[index + 1]?.index)
    return { ...parseKey(key[1]!, index, span), delimiter }
  })
  return { head: text.slice(0, first.index), parts }
}

const keysHint = 'Keys are written %{name}, with text between them.'

function parseKey(key: string, index: number, span: Span): Omit<DissectPart, 'delimiter'> {
  const padded = key.endsWith('->')
  const bare = padded ? key.slice(0, -2) : key
  if (/[*&]/.test(bare)) {
    const message = `DISSECT of ES|QL has no reference keys such as %{${printable(key)}}.`
    throw badPattern(span, message, 'Name the columns.')
  }
  if (bare.includes('?') || bare === '') return { name: undefined, order: undefined, padded }
  const plus = bare.indexOf('+')
  if (plus === -1) return { name: bare, order: undefined, padded }
  const appended = /^(.*?)(?:\/([0-9]{1,9}))?$/s.exec(bare.slice(plus + 1))
  const name = appended?.[1] ?? ''
  if (name === '') throw badPattern(span, 'A key of DISSECT has no name behind its +.', keysHint)
  // Without a number they are joined in the order of the pattern, which is before any that have one.
  const order = appended?.[2] === undefined ? index - 1_000_000 : Number(appended[2])
  return { name, order, padded }
}

function badPattern(span: Span, message: string, hint: string): TrailproofError {
  return new TrailproofError('ESQL_ARGUMENT', message, { span, hint })
}
