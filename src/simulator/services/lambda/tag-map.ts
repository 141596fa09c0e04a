import type { Input } from '../../operation.ts'
import { objectOf } from '../../read-input.ts'
import type { Tags } from '../tags.ts'

/** Texts of a map that an input holds, as tags and environment variables come. */
export function textMapIn(input: Input, member: string): Map<string, string> {
  const given = Object.entries(objectOf(input, member) ?? {})
  return new Map(
    given.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : [])),
  )
}

/** The tags that a call of Lambda gives: a map, not a list. */
export const tagMapIn = (input: Input): Tags => textMapIn(input, 'Tags')
