import type { FieldSource } from '../field-source.ts'
import type { Gate } from '../gate.ts'
import { childrenOf } from './children-of.ts'
import { compileTest } from './compile-test.ts'
import type { Expression } from './expression.ts'

/** The part of a value that never differs: it goes with every other. */
const noPart = ''

/** Finds the conditions without which a predicate cannot be true and that one part of a record decides. Unlike needles
 * they see through `not`, functions and computed fields.
 * @example gatesOf(tree, fields) // of `not event.provider in ("ce.amazonaws.com") and user.name: *` one, of the action */
export function gatesOf<E>(tree: Expression, fields: FieldSource<E>): readonly Gate<E>[] {
  const part = partOf(tree, fields)
  if (part === noPart) return []
  if (part !== undefined) {
    const test = compileTest(tree, fields)
    return [{ part, isOpen: (event) => test(event) === true }]
  }
  if (tree.kind === 'isTrue') return gatesOf(tree.operand, fields)
  if (tree.kind === 'and') return tree.operands.flatMap((operand) => gatesOf(operand, fields))
  if (tree.kind !== 'or') return []
  return alternatives(tree.operands.map((operand) => gatesOf(operand, fields)))
}

/** The gates of which each branch has one. */
function alternatives<E>(branches: readonly (readonly Gate<E>[])[]): readonly Gate<E>[] {
  const parts = new Set(branches[0]?.map(({ part }) => part))
  return [...parts].flatMap((part) => {
    const ofPart = branches.map((gates) => gates.filter((gate) => gate.part === part))
    if (ofPart.some((gates) => gates.length === 0)) return []
    const isOpen = (event: E): boolean =>
      ofPart.some((gates) => gates.every((gate) => gate.isOpen(event)))
    return { part, isOpen }
  })
}

/** The part that decides all of a tree; undefined where there is no one such part. */
function partOf<E>(tree: Expression, fields: FieldSource<E>): string | undefined {
  if (tree.kind === 'field') return fields.resolve(tree.name)?.part
  // The fields inside are those of an object, not of the event.
  if (tree.kind === 'nested') return undefined
  let common: string = noPart
  for (const child of childrenOf(tree)) {
    const part = partOf(child, fields)
    if (part === undefined) return undefined
    if (part === noPart || part === common) continue
    if (common !== noPart) return undefined
    common = part
  }
  return common
}
