import type { FieldValue, Scalar } from '../field-source.ts'
import { foldAscii } from '../fold-case.ts'
import type { MembershipNode } from './expression.ts'
import { onFieldValue, type ScalarTest } from './many-values.ts'

// Up to here a loop over a short list beats hashing the value.
const shortList = 8

/** What `operand in (literals)` means for a value; a null among the items turns false into null, as in SQL. */
export function membershipOf(
  items: readonly (Scalar | null)[],
  { ignoreCase, many }: Pick<MembershipNode, 'ignoreCase' | 'many'>,
): (value: FieldValue) => boolean | null {
  const known = items.filter((item) => item !== null)
  const miss = known.length === items.length ? false : null
  const isMember = memberTest(ignoreCase ? known.map(fold) : known)
  const test: ScalarTest = ignoreCase
    ? (value) => isMember(fold(value)) || miss
    : (value) => isMember(value) || miss
  return onFieldValue(test, many)
}

function memberTest(items: readonly Scalar[]): (value: Scalar) => boolean {
  if (items.length <= shortList) return (value) => items.includes(value)
  const set = new Set(items)
  return (value) => set.has(value)
}

function fold(value: Scalar): Scalar {
  return typeof value === 'string' ? foldAscii(value) : value
}
