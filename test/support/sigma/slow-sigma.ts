import type { PlainEvent } from './run-sigma.ts'

/** A detection as JSON: selections of fields (with modifiers) and values, and a condition over them. */
export type PlainDetection = Readonly<Record<string, unknown>>

/** What Sigma's specification says, word by word, without any regard for speed. */
export function slowMatches(detection: PlainDetection, event: PlainEvent): boolean {
  const { condition, ...selections } = detection
  const holds = (name: string): boolean => searchHolds(selections[name], event)
  return conditionHolds(String(condition), holds, Object.keys(selections))
}

function conditionHolds(
  condition: string,
  holds: (name: string) => boolean,
  names: readonly string[],
): boolean {
  const source = condition
    .replace(/(1|any|all) of (\S+?)(?=\s|\)|$)/g, (_, quantity: string, pattern: string) => {
      const shape = new RegExp(`^${pattern === 'them' ? '.*' : pattern.replaceAll('*', '.*')}$`)
      const found = names.filter((name) => shape.test(name) && !name.startsWith('_'))
      return `(${found.map((name) => String(holds(name))).join(quantity === 'all' ? ' && ' : ' || ')})`
    })
    .replace(/[a-z_][a-z_0-9]*/g, (word) => {
      if (word === 'and') return '&&'
      if (word === 'or') return '||'
      if (word === 'not') return '!'
      return word === 'true' || word === 'false' ? word : String(holds(word))
    })
  // The text holds nothing but true, false, operators and parentheses.
  return evaluate(source)
}

/** Reduces `true`, `false`, `!`, `&&`, `||` and parentheses to one word. */
function evaluate(source: string): boolean {
  let text = source.replace(/\s/g, '')
  for (;;) {
    const next = text
      .replace(/\((true|false)\)/g, '$1')
      .replace(/!(true|false)/g, (_, word: string) => String(word === 'false'))
    const joined =
      next === text
        ? text.replace(
            /(^|[(|]|&&)(true|false)&&(true|false)/,
            (_, before: string, a: string, b: string) =>
              `${before}${String(a === 'true' && b === 'true')}`,
          )
        : next
    const either =
      joined === text
        ? text.replace(
            /(^|\()(true|false)\|\|(true|false)(?!&)/,
            (_, before: string, a: string, b: string) =>
              `${before}${String(a === 'true' || b === 'true')}`,
          )
        : joined
    if (either === text) return text === 'true'
    text = either
  }
}

function searchHolds(search: unknown, event: PlainEvent): boolean {
  if (Array.isArray(search)) {
    return search.some((item) =>
      typeof item === 'object' && item !== null
        ? searchHolds(item, event)
        : keywordHolds(String(item), event),
    )
  }
  return Object.entries(Object(search)).every(([key, value]) => itemHolds(key, value, event))
}

function keywordHolds(keyword: string, event: PlainEvent): boolean {
  const shape = textShape(keyword, ['contains'])
  return leavesOf(event).some((leaf) => shape.test(leaf))
}

function leavesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return []
  return typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [scalarText(value)]
}

function scalarText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function itemHolds(key: string, value: unknown, event: PlainEvent): boolean {
  const [field = '', ...modifiers] = key.split('|')
  const wanted = Array.isArray(value) ? value : [value]
  const tests = wanted.map((one) => valueHolds(field, one, { modifiers, event }))
  const found = modifiers.includes('all') ? tests.every(Boolean) : tests.some(Boolean)
  return modifiers.includes('neq') ? !found : found
}

function valueHolds(
  field: string,
  wanted: unknown,
  { modifiers, event }: { readonly modifiers: readonly string[]; readonly event: PlainEvent },
): boolean {
  if (modifiers.includes('exists')) return Object.hasOwn(event, field) === wanted
  const texts = textsOf(Object.hasOwn(event, field) ? event[field] : undefined)
  if (wanted === null) return texts.length === 0
  const compare = modifiers.find((one) => comparisons[one] !== undefined)
  if (compare !== undefined || typeof wanted === 'number') {
    const holds = comparisons[compare ?? 'eq']!
    return texts.some((text) => text.trim() !== '' && holds(Number(text), Number(wanted)))
  }
  const shape = textShape(scalarText(wanted), modifiers)
  return texts.some((text) => shape.test(text))
}

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  eq: (left, right) => left === right,
  lt: (left, right) => left < right,
  lte: (left, right) => left <= right,
  gt: (left, right) => left > right,
  gte: (left, right) => left >= right,
}

function textsOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return [scalarText(value)]
}

function textShape(text: string, modifiers: readonly string[]): RegExp {
  const source = text.replace(/\\[\\*?]|[\s\S]/gu, (part) => {
    if (part === '*') return '[\\s\\S]*'
    if (part === '?') return '[\\s\\S]'
    const character = part.length === 2 && part.startsWith('\\') ? part.slice(1) : part
    return character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  })
  const isOpen = (...names: readonly string[]): boolean =>
    names.some((name) => modifiers.includes(name))
  const start = isOpen('contains', 'endswith') ? '' : '^'
  const end = isOpen('contains', 'startswith') ? '' : '$'
  return new RegExp(`${start}(?:${source})${end}`, modifiers.includes('cased') ? 'u' : 'iu')
}
