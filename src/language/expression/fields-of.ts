import type { FieldUse } from '../compiled-query.ts'
import { childrenOf } from './children-of.ts'
import type { Expression } from './expression.ts'

/** Every field that a tree reads, in the order of reading, once for each name.
 * @example fieldsOf(tree).map((use) => use.name) // ['event.action'] */
export function fieldsOf(tree: Expression): readonly FieldUse[] {
  const uses = new Map<string, FieldUse>()
  collect(tree, uses)
  return [...uses.values()]
}

function collect(tree: Expression, uses: Map<string, FieldUse>): void {
  if (tree.kind === 'field' && !uses.has(tree.name)) {
    uses.set(tree.name, { name: tree.name, span: tree.span })
  }
  for (const child of childrenOf(tree)) collect(child, uses)
}
