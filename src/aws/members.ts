/** The members of an input or an output, by their SDK names. */
export type Members = Readonly<Record<string, unknown>>

/** True for an object with members: not null, not a list. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The list that a member holds; empty where it holds none. */
export function listIn(members: Members, member: string): readonly unknown[] {
  const list = members[member]
  return Array.isArray(list) ? list : []
}

/** The objects of the list that a member holds. */
export const objectsIn = (members: Members, member: string): readonly Members[] =>
  listIn(members, member).filter(isMembers)
