import type { Field, FieldSource, FieldValue } from '../field-source.ts'
import { compileTest } from './compile-test.ts'
import { compileValue } from './compile-value.ts'
import type { Expression, FieldNode } from './expression.ts'
import { childrenOf } from './children-of.ts'

/** What a node of a predicate came to for one event. */
export interface Trace {
  readonly node: Expression
  readonly result: boolean | null
  /** Of `and`, `or`, `not` and `isTrue`: what their operands came to, all of them, in order. */
  readonly parts: readonly Trace[]
  /** Of every other node: the fields that it reads, with what the event has in them. */
  readonly met: readonly FieldMet[]
}

/** A field and what an event has in it; a date is still in epoch milliseconds. */
export interface FieldMet {
  readonly name: string
  readonly type: Field<unknown>['type']
  readonly value: FieldValue
}

/** Compiles a predicate to a closure that tells what each node comes to. Its own result is that of `compileTest`; it
 * looks at every operand, also where the answer is known after the first.
 * @example compileTrace(tree, fields)(event).parts.filter((part) => part.result !== true) */
export function compileTrace<E>(tree: Expression, fields: FieldSource<E>): (event: E) => Trace {
  if (!isJoint(tree)) return leafTrace(tree, fields)
  const parts = childrenOf(tree).map((child) => compileTrace(child, fields))
  return (event) => {
    const traced = parts.map((part) => part(event))
    const results = traced.map(({ result }) => result)
    return { node: tree, result: joined(tree, results), parts: traced, met: [] }
  }
}

/** A node that joins the answers of others. */
export type JointNode = Extract<Expression, { readonly kind: 'and' | 'or' | 'not' | 'isTrue' }>

/** True for a node whose operands are predicates with answers of their own. */
export function isJoint(tree: Expression): tree is JointNode {
  return tree.kind === 'and' || tree.kind === 'or' || tree.kind === 'not' || tree.kind === 'isTrue'
}

function joined(node: JointNode, results: readonly (boolean | null)[]): boolean | null {
  const [first = null] = results
  switch (node.kind) {
    case 'and':
      if (results.includes(false)) return false
      return results.includes(null) ? null : true
    case 'or':
      if (results.includes(true)) return true
      return results.includes(null) ? null : false
    case 'not':
      return first === null ? null : !first
    case 'isTrue':
      return first === true
  }
}

function leafTrace<E>(tree: Expression, fields: FieldSource<E>): (event: E) => Trace {
  const test = compileTest(tree, fields)
  const readers = fieldNodesOf(tree).map((node) => ({
    name: node.name,
    type: fields.resolve(node.name)?.type ?? 'keyword',
    get: compileValue(node, fields),
  }))
  return (event) => ({
    node: tree,
    result: test(event),
    parts: [],
    met: readers.map(({ name, type, get }) => ({ name, type, value: get(event) })),
  })
}

/** Each field once, as the first node that reads it reads it. */
function fieldNodesOf(tree: Expression): readonly FieldNode[] {
  const nodes = new Map<string, FieldNode>()
  const visit = (node: Expression): void => {
    if (node.kind === 'field' && !nodes.has(node.name)) nodes.set(node.name, node)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(tree)
  return [...nodes.values()]
}
