import type { CallOutcome } from '../../src/scenario/port.ts'
import type { World } from '../../src/scenario/world.ts'
import { aCloud } from './a-cloud.ts'

/** A call of IAM: the API's name and its input. */
export type IamCall = readonly [string, Readonly<Record<string, unknown>>?]

/** Makes calls of IAM one after another, as an administrator; every one but the last must succeed. */
async function lastOutcome(world: World, ...calls: readonly IamCall[]): Promise<CallOutcome> {
  const { cloud, call } = aCloud({ world })
  const account = cloud.accountNumber()
  let outcome: CallOutcome | undefined
  for (const [operation, input] of calls) {
    if (outcome?.kind === 'error') throw new Error(`${outcome.code}: ${outcome.message}`)
    outcome = (await call('iam', operation, withAccount(input ?? {}, account))).outcome
  }
  if (outcome === undefined) throw new Error('No call was made.')
  return withoutAccount(outcome, account)
}

/** `CODE: message` of a failure, with `<account>` for the account's number; `success` else. */
export async function refusal(world: World, ...calls: readonly IamCall[]): Promise<string> {
  const outcome = await lastOutcome(world, ...calls)
  return outcome.kind === 'error' ? `${outcome.code}: ${outcome.message}` : 'success'
}

/** What the last call answers, without dates and with `<account>` for the account's number. */
export async function answer(
  world: World,
  ...calls: readonly IamCall[]
): Promise<Readonly<Record<string, unknown>>> {
  const outcome = await lastOutcome(world, ...calls)
  if (outcome.kind === 'error') throw new Error(`${outcome.code}: ${outcome.message}`)
  return outcome.output
}

function withAccount(
  input: Readonly<Record<string, unknown>>,
  account: string,
): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(input).replaceAll('<account>', account))
}

function withoutAccount(outcome: CallOutcome, account: string): CallOutcome {
  return JSON.parse(JSON.stringify(outcome).replaceAll(account, '<account>'))
}
