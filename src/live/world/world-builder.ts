import type { Members } from '../../aws/members.ts'
import { isMembers } from '../../aws/members.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { CallOutcome } from '../../scenario/port.ts'
import type { RunCall } from '../perform.ts'

/** Builds a world call by call, as the operator. */
export interface WorldBuilder {
  /** Makes a call that must succeed and gives its answer.
   * @throws TrailproofError WORLD_NOT_BUILT */
  readonly make: (operation: string, input: Members, service?: string) => Promise<Members>
}

/** Makes a builder over the calls of a run. */
export function worldBuilder(perform: (call: RunCall) => Promise<CallOutcome>): WorldBuilder {
  let count = 0
  return {
    make: async (operation, input, service = 'iam') => {
      count += 1
      const step = `world/${count}-${operation}`
      const outcome = await perform({
        phase: 'world',
        step,
        service,
        operation,
        input,
        region: 'us-east-1',
        as: 'operator',
      })
      if (outcome.kind === 'output') return outcome.output
      throw new TrailproofError(
        'WORLD_NOT_BUILT',
        `The world cannot be built: ${operation} answers ${outcome.code}: ${outcome.message}`,
        { hint: hintOf(outcome.code) },
      )
    },
  }
}

const hintOf = (code: string): string =>
  code.startsWith('AccessDenied')
    ? 'Give the operator the policy that `trailproof live plan` prints.'
    : 'What was made is taken back; `trailproof live status` says whether anything is left.'

/** An object in an answer. */
export function inside(members: Members, name: string): Members {
  const value = members[name]
  return isMembers(value) ? value : {}
}

/** A text in an answer; empty where there is none. */
export function textIn(members: Members, name: string): string {
  const value = members[name]
  return typeof value === 'string' ? value : ''
}
