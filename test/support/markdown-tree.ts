import type { Nodes, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What a reader of GitHub's Markdown sees in a text. */
export interface MarkdownView {
  /** How many columns each table has; ragged tables have several. */
  readonly tables: readonly (readonly number[])[]
  /** Kinds of nodes, sorted. */
  readonly kinds: readonly string[]
  /** Tags and comments of HTML, sorted. */
  readonly html: readonly string[]
  readonly links: readonly string[]
  /** All text that stands outside of code, where GitHub makes links of mentions and numbers. */
  readonly prose: string
}

/** Reads a text as GitHub's Markdown. */
export function markdownView(text: string): MarkdownView {
  const nodes = [...walk(unified().use(remarkParse).use(remarkGfm).parse(text))]
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []))
  return {
    tables: nodes.flatMap((node) => (node.type === 'table' ? [widthsOf(node)] : [])),
    kinds: [...new Set(nodes.map(({ type }) => type))].toSorted(),
    html: [...new Set(html.flatMap((value) => value.match(/<[^>]*>/g) ?? []))].toSorted(),
    links: nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
    prose: proseOf(nodes),
  }
}

function* walk(node: Nodes): Iterable<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}

const widthsOf = ({ children }: Table): readonly number[] => [
  ...new Set(children.map((row) => row.children.length)),
]

function proseOf(nodes: readonly Nodes[]): string {
  let depth = 0
  const parts: string[] = []
  for (const node of nodes) {
    if (node.type === 'html') depth += tags(node.value, '<code>') - tags(node.value, '</code>')
    if (node.type === 'text' && depth === 0) parts.push(node.value)
  }
  return parts.join('\n')
}

const tags = (value: string, tag: string): number => value.split(tag).length - 1
