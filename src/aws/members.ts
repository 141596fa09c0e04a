/** The members of an input or an output, by their SDK names. */
export type Members = Readonly<Record<string, unknown>>

/** True for an object with members: not null, not a list. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
