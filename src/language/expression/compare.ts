import { compareScalars } from '../compare-scalars.ts'
import type { FieldValue, Scalar } from '../field-source.ts'
import { itemsOf } from '../field-values.ts'
import { foldAscii } from '../fold-case.ts'
import type { CompareNode, ManyValues } from './expression.ts'
import { onFieldValue, type ScalarTest } from './many-values.ts'

type Operator = CompareNode['operator']

/** What `left operator literal` means for a value of the left side. */
export function comparisonWith(
  literal: Scalar,
  options: Pick<CompareNode, 'operator' | 'ignoreCase' | 'many'>,
): (value: FieldValue) => boolean | null {
  return onFieldValue(scalarComparison(literal, options), options.many)
}

function scalarComparison(
  literal: Scalar,
  { operator, ignoreCase }: Pick<CompareNode, 'operator' | 'ignoreCase'>,
): ScalarTest {
  if (ignoreCase && typeof literal === 'string') {
    const folded = foldAscii(literal)
    return (value) =>
      typeof value === 'string'
        ? holds(operator, foldAscii(value), folded)
        : holds(operator, value, literal)
  }
  if (operator === '==') return (value) => value === literal
  if (operator === '!=') return (value) => value !== literal
  return (value) => holds(operator, value, literal)
}

/** Compares what two sides hold; null when a side has nothing or the types have no order. */
export function compareValues(
  left: FieldValue,
  right: FieldValue,
  options: Pick<CompareNode, 'operator' | 'ignoreCase' | 'many'>,
): boolean | null {
  if (left === undefined || right === undefined) return null
  if (typeof left !== 'object' && typeof right !== 'object') return compareOne(left, right, options)
  return compareMany(itemsOf(left), itemsOf(right), options)
}

function compareMany(
  left: readonly Scalar[],
  right: readonly Scalar[],
  options: { operator: Operator; ignoreCase: boolean; many: ManyValues },
): boolean | null {
  const single = left.length === 1 && right.length === 1
  if (options.many === 'null') return single ? compareOne(left[0]!, right[0]!, options) : null
  let answer: boolean | null = false
  for (const a of left) {
    for (const b of right) {
      const result = compareOne(a, b, options)
      if (result === true) return true
      if (result === null) answer = null
    }
  }
  return answer
}

function compareOne(
  left: Scalar,
  right: Scalar,
  { operator, ignoreCase }: { operator: Operator; ignoreCase: boolean },
): boolean | null {
  if (ignoreCase && typeof left === 'string' && typeof right === 'string') {
    return holds(operator, foldAscii(left), foldAscii(right))
  }
  return holds(operator, left, right)
}

function holds(operator: Operator, left: Scalar, right: Scalar): boolean | null {
  if (operator === '==') return left === right
  if (operator === '!=') return left !== right
  const order = compareScalars(left, right)
  if (order === undefined || Number.isNaN(order)) return null
  switch (operator) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}
