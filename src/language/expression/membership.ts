import type { FieldValue, Scalar } from '../field-source.ts'
import { foldAscii, foldCase } from '../fold-case.ts'
import type { MembershipNode } from './expression.ts'
import { onFieldValue, type ScalarTest } from './many-values.ts'

// Up to here a loop over a short list beats hashing the value.
const shortList = 8

/** What `operand in (literals)` means for a value; a null among the items turns false into null, as in SQL. */
export function membershipOf(
  items: readonly (Scalar | null)[],
  { ignoreCase, many, folding }: Pick<MembershipNode, 'ignoreCase' | 'many' | 'folding'>,
): (value: FieldValue) => boolean | null {
  const fold = folder(folding === 'unicode' ? foldCase : foldAscii)
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

function folder(fold: (text: string) => string): (value: Scalar) => Scalar {
  return (value) => (typeof value === 'string' ? fold(value) : value)
}
