import { shown } from '../shown.ts'

/** A piece of HTML that is safe as it is. */
export interface Markup {
  readonly markup: string
}

/** What a template takes: texts are escaped, pieces are not, nothing is written for undefined and false. */
export type Insert = Markup | string | number | undefined | false | readonly Insert[]

/** Writes HTML. Every text that is put in is escaped, in content and in quoted attributes alike.
 * @example html`<p title="${title}">${text}</p>` */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  const fixed = unindented(strings)
  let markup = fixed[0] ?? ''
  for (const [index, insert] of inserts.entries()) {
    markup += written(insert) + (fixed[index + 1] ?? '')
  }
  return { markup }
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>()

/** The source's indentation would be a tenth of a page. */
function unindented(strings: TemplateStringsArray): readonly string[] {
  const found = known.get(strings)
  if (found !== undefined) return found
  const made = strings.map((text) => text.replace(/\n\s+/g, '\n'))
  known.set(strings, made)
  return made
}

function written(insert: Insert): string {
  if (insert === undefined || insert === false) return ''
  if (typeof insert === 'number') return String(insert)
  if (typeof insert === 'string') return escaped(insert)
  return 'markup' in insert ? insert.markup : insert.map(written).join('')
}

const meaning = /[&<>"'`]/g

const escaped = (text: string): string =>
  shown(text).replace(meaning, (character) => `&#${character.charCodeAt(0)};`)
