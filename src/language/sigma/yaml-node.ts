import type { Span } from '../../diagnostic/span.ts'

/** A value of a YAML text with its place. */
export type YamlNode = YamlScalar | YamlList | YamlMap

export interface YamlScalar {
  readonly kind: 'scalar'
  /** By YAML 1.2's core schema; a whole number too large to be exact is text. */
  readonly value: string | number | boolean | null
  /** As it was written, without quotes. */
  readonly text: string
  readonly span: Span
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  readonly span: Span
}

export interface YamlMap {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
  readonly span: Span
}

export interface YamlEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: YamlNode
}

/** The entry of a map under a key; undefined for any other node. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined
}

/** The text of a scalar under a key of a map, where it is text. */
export function textAt(node: YamlNode | undefined, key: string): string | undefined {
  const value = entryOf(node, key)?.value
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}

/** The values of a node that may be one or a list of several. */
export function itemsOf(node: YamlNode): readonly YamlNode[] {
  return node.kind === 'list' ? node.items : [node]
}

/** A node as plain data, without its places. */
export function plainOf(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plainOf)
  // fromEntries defines own members, so a key `__proto__` stays a key.
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]))
}
