import type { CallOutcome } from '../scenario/port.ts'
import { plainCode } from './patience.ts'

/** What AWS answers where there is nothing left to take back. */
const gone: ReadonlySet<string> = new Set(['NoSuchEntity', 'ResourceNotFound', 'TrailNotFound'])

/** Whether nothing is left after this answer. */
export const isGone = (outcome: CallOutcome): boolean =>
  outcome.kind === 'output' || gone.has(plainCode(outcome.code))

/** An answer that was not wanted, in words. */
export const told = (outcome: CallOutcome): string =>
  outcome.kind === 'error' ? `${outcome.code}: ${outcome.message}` : 'it succeeded'
