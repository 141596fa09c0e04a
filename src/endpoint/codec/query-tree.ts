import { malformed } from '../request-failure.ts'
import { deepest } from './members.ts'

/** The parameters of a query, taken apart at their dots: `Tags.member.1.Key` is four nodes. */
export interface QueryNode {
  readonly children: Map<string, QueryNode>
  text?: string
}

/** Builds the tree of a query's parameters; of a name that comes twice the first counts.
 * @throws RequestFailure SerializationException for names that are too deep */
export function queryTree(parameters: Iterable<readonly [string, string]>): QueryNode {
  const root: QueryNode = { children: new Map() }
  for (const [name, value] of parameters) {
    const parts = name.split('.')
    if (parts.length > deepest) throw malformed('A parameter is nested too deep.')
    let node = root
    for (const part of parts) {
      const next: QueryNode = node.children.get(part) ?? { children: new Map() }
      node.children.set(part, next)
      node = next
    }
    node.text ??= value
  }
  return root
}

/** The numbered children in the order of their numbers. */
export function numbered(node: QueryNode): readonly QueryNode[] {
  return [...node.children]
    .filter(([name]) => /^\d{1,9}$/.test(name))
    .toSorted(([left], [right]) => Number(left) - Number(right))
    .map(([, child]) => child)
}
