import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'

/** A Lambda function as far as discovery sees it. */
export interface LambdaFunction {
  readonly name: string
  readonly arn: string
  /** Name of the execution role. */
  readonly role: string
}

/** The functions of an account, by ARN. */
export const functionsOf: (account: AccountState) => Map<string, LambdaFunction> = stateSlot(
  () => new Map<string, LambdaFunction>(),
)
