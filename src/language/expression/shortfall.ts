import type { FieldSource } from '../field-source.ts'
import { compileTest } from './compile-test.ts'
import type { Expression } from './expression.ts'
import { fieldsOf } from './fields-of.ts'
import { isJoint, type JointNode } from './trace.ts'

/** How much lies between an event and a predicate: 0 when the event fulfils it, else the weight of the leaves that
 * would have to come out otherwise. */
export type Shortfall<E> = (event: E) => number

/** How much a leaf weighs that is about a field; a leaf about several weighs as the heaviest. */
export type WeightOf = (field: string) => number

/** Compiles a predicate to its shortfall: a conjunction adds up, of a disjunction the nearest operand counts. Nothing
 * is allocated for an event, so that a whole log can be ranked.
 * @example compileShortfall(tree, fields, () => 1)(event) // 2: two conditions are not met */
export function compileShortfall<E>(
  tree: Expression,
  fields: FieldSource<E>,
  weightOf: WeightOf,
): Shortfall<E> {
  return compileTowards(tree, 'true', { fields, weightOf })
}

/** The answer that is wanted of a node. A `not` wants false below it; what `isTrue` hides may as well be unknown. */
type Wanted = 'true' | 'false' | 'notTrue'

interface Context<E> {
  readonly fields: FieldSource<E>
  readonly weightOf: WeightOf
}

function compileTowards<E>(tree: Expression, wanted: Wanted, context: Context<E>): Shortfall<E> {
  if (isJoint(tree)) return jointShortfall(tree, wanted, context)
  const test = compileTest(tree, context.fields)
  const weight = weightOfLeaf(tree, context.weightOf)
  switch (wanted) {
    case 'true':
      return (event) => (test(event) === true ? 0 : weight)
    case 'false':
      return (event) => (test(event) === false ? 0 : weight)
    case 'notTrue':
      return (event) => (test(event) === true ? weight : 0)
  }
}

function jointShortfall<E>(tree: JointNode, wanted: Wanted, context: Context<E>): Shortfall<E> {
  switch (tree.kind) {
    case 'isTrue':
      return compileTowards(tree.operand, wanted === 'true' ? 'true' : 'notTrue', context)
    case 'not':
      // `not` of an answer that is not false is not true, and the other way round.
      if (wanted === 'notTrue') return notFalse(tree.operand, context)
      return compileTowards(tree.operand, wanted === 'true' ? 'false' : 'true', context)
    case 'and':
    case 'or': {
      const parts = tree.operands.map((operand) => compileTowards(operand, wanted, context))
      return (tree.kind === 'and') === (wanted === 'true') ? sumOf(parts) : leastOf(parts)
    }
  }
}

/** What is not false: true, or unknown. Without a finer measure the whole operand counts as one leaf. */
function notFalse<E>(tree: Expression, { fields, weightOf }: Context<E>): Shortfall<E> {
  const test = compileTest(tree, fields)
  const weight = weightOfLeaf(tree, weightOf)
  return (event) => (test(event) === false ? weight : 0)
}

function weightOfLeaf(tree: Expression, weightOf: WeightOf): number {
  return Math.max(1, ...fieldsOf(tree).map(({ name }) => weightOf(name)))
}

function sumOf<E>(parts: readonly Shortfall<E>[]): Shortfall<E> {
  return (event) => {
    let sum = 0
    for (let index = 0; index < parts.length; index += 1) sum += parts[index]!(event)
    return sum
  }
}

function leastOf<E>(parts: readonly Shortfall<E>[]): Shortfall<E> {
  return (event) => {
    let least = Number.POSITIVE_INFINITY
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index]!(event)
      if (part === 0) return 0
      if (part < least) least = part
    }
    return least
  }
}
