import type { BlindRule, RuleFinding } from '../engine/replay-result.ts'

/** Which rules took part, and which could not. */
export interface RulesReport {
  readonly loaded: number
  readonly blind: readonly BlindRule[]
  readonly unsupported: readonly RuleFinding[]
  readonly invalid: readonly RuleFinding[]
  /** What ran, but not as its author may think. */
  readonly warnings?: readonly RuleFinding[] | undefined
}
