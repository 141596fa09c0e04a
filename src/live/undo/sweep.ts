import type { Members } from '../../aws/members.ts'
import { isMembers } from '../../aws/members.ts'
import { patiently, type Run } from '../perform.ts'
import { sweptKinds, type Found, type SweptKind } from './swept-kinds.ts'
import { isGone, told } from '../answers.ts'
import { pauses } from '../patience.ts'
import type { Leftover } from './take-back.ts'

/** The services of which a sweep sees all that a run can make. */
export const sweptServices: ReadonlySet<string> = new Set(sweptKinds.map(({ service }) => service))

/** Looks for whatever carries the path or the name of a run and removes it: the second net below the ledger.
 * Asks again at the end, so that an empty answer is what the account says; what was removed may be listed for a while. */
export async function sweep(run: Run, regions: readonly string[]): Promise<readonly Leftover[]> {
  const waits = pauses(run.chance)
  let failed = ''
  for (;;) {
    const found = await findAll(run, regions)
    if (found.length === 0) return []
    const left: Leftover[] = []
    let failures = 0
    for (const one of found) {
      const failure = await remove(run, one)
      if (failure !== undefined) failures += 1
      const { what, kind } = one
      left.push({ what, service: kind.service, reason: failure ?? 'AWS still lists it.' })
    }
    // Users and roles go before the policies that they hold; what fails in the same way again would go on failing.
    const isStuck = failures === found.length && JSON.stringify(left) === failed
    failed = JSON.stringify(left)
    const pause = waits.next()
    if (isStuck || pause.done === true) return left
    await run.clock.sleep(pause.value)
  }
}

async function findAll(run: Run, regions: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const kind of sweptKinds) {
    for (const region of kind.isRegional ? regions : ['us-east-1']) {
      found.push(...(await find(run, kind, region)))
    }
  }
  return found
}

async function find(run: Run, kind: SweptKind, region: string): Promise<readonly Found[]> {
  const found: Found[] = []
  let page: Members = {}
  for (;;) {
    const input = { ...kind.input(run.names), ...page }
    const call = { service: kind.service, operation: kind.operation, input, region }
    const outcome = await patiently(run, {
      ...call,
      as: 'operator',
      phase: 'undo',
      step: `sweep/${kind.operation}`,
    })
    if (outcome.kind === 'error') {
      return [{ kind, region, what: `any ${kind.noun}`, item: {}, reason: told(outcome) }]
    }
    const items = outcome.output[kind.list]
    for (const item of Array.isArray(items) ? items.filter(isMembers) : []) {
      const name = kind.nameOf(item)
      if (!kind.isOfRun(item, run)) continue
      found.push({ kind, region, what: `${kind.noun} ${name}`, item })
    }
    const next = outcome.output['Marker'] ?? outcome.output['nextToken']
    if (typeof next !== 'string') return found
    page = kind.service === 'iam' ? { Marker: next } : { nextToken: next }
  }
}

async function remove(run: Run, found: Found): Promise<string | undefined> {
  if (found.reason !== undefined) return found.reason
  const ask = async (operation: string, input: Members): Promise<Members> => {
    const { service } = found.kind
    const call = { service, operation, input, region: found.region }
    const step = `sweep/${operation}`
    const outcome = await patiently(run, { ...call, as: 'operator', phase: 'undo', step })
    if (outcome.kind === 'output') return outcome.output
    if (isGone(outcome)) return {}
    throw new Refused(told(outcome))
  }
  try {
    await found.kind.remove(found.item, ask)
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}

/** What AWS answered to a removal. */
class Refused extends Error {}
