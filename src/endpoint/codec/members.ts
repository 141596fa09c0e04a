import type { StructureShape, Member } from '../../aws/model/shape.ts'

/** Gathers the members of a structure that have a value. */
export function readMembers(
  shape: StructureShape,
  read: (name: string, member: Member) => unknown,
): Record<string, unknown> {
  const members: Record<string, unknown> = {}
  for (const [name, member] of shape.members) {
    const value = read(name, member)
    if (value !== undefined) members[name] = value
  }
  return members
}

/** The members of a value that are set, with what the model says of them. */
export function* setMembers(
  shape: StructureShape,
  value: object,
): Iterable<readonly [string, Member, unknown]> {
  const values = value as Readonly<Record<string, unknown>>
  for (const [name, member] of shape.members) {
    const one = values[name]
    if (one !== undefined && one !== null) yield [name, member, one]
  }
}

/** Nothing that AWS takes is nested deeper. */
export const deepest = 64
