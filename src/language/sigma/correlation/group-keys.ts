import type { FieldValue, Scalar } from '../../field-source.ts'

// Three lists of a hostile record can make billions.
const mostGroups = 10_000

/** The groups that an event belongs to: one value of each field, lists exploded; none where a field is missing. */
export function groupKeys(values: readonly FieldValue[]): readonly (readonly Scalar[])[] {
  let groups: readonly (readonly Scalar[])[] = [[]]
  for (const value of values) {
    const choices = choicesOf(value)
    groups = groups
      .flatMap((group) => choices.map((choice) => [...group, choice]))
      .slice(0, mostGroups)
  }
  return groups
}

function choicesOf(value: FieldValue): readonly Scalar[] {
  if (value === undefined) return []
  return typeof value === 'object' ? [...new Set(value)] : [value]
}
