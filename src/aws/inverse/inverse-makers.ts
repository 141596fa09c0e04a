import { isMembers, type Members } from '../members.ts'
import type { Inverse, MadeCall, PlainCall } from './inverse.ts'

/** Some members of an object, those that are set. */
export function pick(members: Members, ...names: readonly string[]): Members {
  const picked: Record<string, unknown> = {}
  for (const name of names) {
    if (members[name] !== undefined) picked[name] = members[name]
  }
  return picked
}

/** A member that is an object itself; empty when it is not there. */
export function inside(members: Members | undefined, name: string): Members {
  const value = members?.[name]
  return isMembers(value) ? value : {}
}

/** Whether a list of the prior answer has an entry with this member. */
export function listHas(
  prior: Members | undefined,
  list: string,
  entry: readonly [string, unknown],
): boolean {
  return entriesOf(prior, list).some((item) => item[entry[0]] === entry[1])
}

/** The objects of a list that is a member; none when it is not there. */
export function entriesOf(members: Members | undefined, list: string): readonly Members[] {
  const entries = members?.[list]
  return Array.isArray(entries) ? entries.filter(isMembers) : []
}

/** IAM answers policy documents URL-encoded and takes them as they are (API reference, GetRole). */
export function decoded(document: unknown): string {
  return typeof document === 'string' ? decodeURIComponent(document) : ''
}

/** What cannot be taken back, and why. */
export const impossible = (reason: string): Inverse => ({ kind: 'impossible', reason })

/** Makes the makers of one service's table. */
export function inversesOf(service: string): {
  readonly call: (operation: string, input: Members) => PlainCall
  readonly undoneBy: (operation: string, input: (made: MadeCall) => Members) => Inverse
  readonly after: (
    prior: (input: Members) => PlainCall,
    calls: (made: MadeCall) => readonly PlainCall[],
  ) => Inverse
} {
  const call = (operation: string, input: Members): PlainCall => ({ service, operation, input })
  return {
    call,
    undoneBy: (operation, input) => ({
      kind: 'calls',
      calls: (made) => [call(operation, input(made))],
    }),
    after: (prior, calls) => ({ kind: 'calls', prior, calls }),
  }
}
