import type { CompareNode, Expression } from '../../expression/expression.ts'
import type { FieldValue } from '../../field-source.ts'
import type { LateRow, OpenGroups, RowReader } from '../pipeline-rows.ts'
import { MemberList } from './member-list.ts'

/** A condition that a row fulfils until a moment of its own and never again, such as `@timestamp >= NOW() - 7 days`. */
export interface Expiry {
  readonly test: (row: LateRow) => boolean | null
  /** What is compared with the time: of two rows the one with less expires first. */
  readonly value: (row: LateRow) => FieldValue
  /** The slots of a row that both read. */
  readonly slots: readonly number[]
}

/** The side of a comparison that the passing of time makes false, if the comparison is of that kind. */
export function expiringSide(tree: Expression): Expression | undefined {
  if (tree.kind !== 'compare') return undefined
  const { left, right, operator } = tree
  if (isLower(operator)) return isShiftOfNow(left) && right.kind === 'field' ? right : undefined
  const isUpper = operator === '>' || operator === '>='
  return isUpper && left.kind === 'field' && isShiftOfNow(right) ? left : undefined
}

const isLower = (operator: CompareNode['operator']): boolean =>
  operator === '<' || operator === '<='

/** NOW(), or NOW() and a span of time. */
function isShiftOfNow(tree: Expression): boolean {
  if (tree.kind !== 'call') return false
  const [inner, ...others] = tree.arguments
  if (inner === undefined) return tree.function.name === 'now'
  const isShift = tree.function.name === '-' || tree.function.name === '+'
  return isShift && others.length === 0 && isShiftOfNow(inner)
}

/** Groups of the rows that have not expired. */
export function expiring(
  rows: RowReader,
  expiry: Expiry,
  groups: ReturnType<OpenGroups>,
): ReturnType<OpenGroups> {
  const { test, slots } = expiry
  const valueOf = (row: number): number => {
    const value = expiry.value(rows.read(row, slots))
    return typeof value === 'number' ? value : Number.MIN_SAFE_INTEGER
  }
  const alive = new MemberList(
    (left, right) => valueOf(left) - valueOf(right) || rows.compare(left, right),
  )
  return {
    enter: (row) => {
      alive.add(row)
      groups.enter(row)
    },
    leave: (row) => {
      if (alive.remove(row)) groups.leave(row)
    },
    rows: () => {
      while (alive.length > 0 && test(rows.read(alive.at(0), slots)) !== true) {
        const row = alive.at(0)
        alive.remove(row)
        groups.leave(row)
      }
      return groups.rows()
    },
  }
}
