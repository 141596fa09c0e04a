import { isMembers, type Members } from '../../aws/members.ts'
import type { CallOutcome } from '../../scenario/port.ts'
import type { AwsCaller } from '../aws-caller.ts'

/** Asks as the operator. */
export async function asked(
  call: AwsCaller,
  what: {
    readonly service: string
    readonly operation: string
    readonly input?: Members
    readonly region?: string
  },
): Promise<CallOutcome> {
  const { outcome } = await call({ input: {}, region: 'us-east-1', as: 'operator', ...what })
  return outcome
}

/** A text in an answer. */
export function textOf(outcome: CallOutcome, member: string): string | undefined {
  const value = outcome.kind === 'output' ? outcome.output[member] : undefined
  return typeof value === 'string' ? value : undefined
}

/** An object in an answer. */
export function membersIn(outcome: CallOutcome, member: string): Members {
  const value = outcome.kind === 'output' ? outcome.output[member] : undefined
  return isMembers(value) ? value : {}
}

/** ` (AccessDenied)`, where AWS gave a reason. */
export const reasonOf = (outcome: CallOutcome): string =>
  outcome.kind === 'error' ? ` (${outcome.code})` : ''
