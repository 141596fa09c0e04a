import { simulatedAccount, type SimulatedAccount } from '../../../src/app/live/simulated-account.ts'
import { isReadOnly, namespaceOf } from '../../../src/aws/namespaces.ts'
import type { AwsCaller } from '../../../src/live/aws-caller.ts'
import type { LedgerEntry } from '../../../src/live/ledger/entry.ts'
import { runNames } from '../../../src/live/names/run-names.ts'
import { playLive, takeAllBack } from '../../../src/live/play-live.ts'
import type { Run } from '../../../src/live/perform.ts'
import type { Leftover } from '../../../src/live/undo/take-back.ts'
import { awsManagedPolicyArn } from '../../../src/simulator/state/aws-managed-policies.ts'
import { chanceOf } from '../../../src/time/chance.ts'
import { playedAt, type PlayableCase } from './playable-cases.ts'

const regions = ['us-east-1', 'eu-central-1']

/** An account in memory, and runs of a case in it. */
export interface RunsOf {
  readonly sandbox: SimulatedAccount
  /** Plays the case as a run of this id. Everything it sends goes through `via`; what that throws ends the run as a
   * killed process ends: nothing more is called or written. Gives the lines of the ledger. */
  readonly play: (
    id: string,
    via?: (call: AwsCaller) => AwsCaller,
  ) => Promise<readonly LedgerEntry[]>
  /** Cleans up after a run, as another process does. */
  readonly cleanUp: (id: string, entries: readonly LedgerEntry[]) => Promise<readonly Leftover[]>
}

export function runsOf({ scenario, scenarioCase, met, boundaries }: PlayableCase): RunsOf {
  const sandbox = simulatedAccount(playedAt)
  const { account, operator, clock } = sandbox
  const runOf = (id: string, call: AwsCaller, ledger: Run['ledger']): Run => ({
    run: id,
    names: runNames(id, { account, operator }),
    call,
    clock,
    ledger,
    chance: chanceOf(id),
    isPassing: () => false,
  })
  return {
    sandbox,
    play: async (id, via = (call) => call) => {
      const lines: string[] = []
      let isDead = false
      const call: AwsCaller = async (request) => {
        if (isDead) throw new Error('killed')
        try {
          return await via(sandbox.call)(request)
        } catch (error) {
          isDead = true
          throw error
        }
      }
      const ledger = {
        write: (entry: LedgerEntry) => {
          if (isDead) throw new Error('killed')
          lines.push(JSON.stringify(entry))
        },
      }
      await playLive({
        scenario: { ...scenario, cast: met },
        scenarioCase,
        account,
        operator,
        regions,
        boundaries,
        managedArn: awsManagedPolicyArn,
        password: () => 'A-password-nobody-knows-1',
        run: runOf(id, call, ledger),
      }).catch((error: unknown) => {
        if (!isDead) throw error
      })
      return lines.map((line) => JSON.parse(line) as LedgerEntry)
    },
    cleanUp: (id, entries) =>
      takeAllBack(runOf(id, sandbox.call, { write: () => undefined }), entries, regions),
  }
}

/** Lets `calls` changing calls through and dies at the next: before it is made, or before its answer comes. */
export function dyingAt(calls: number, { isMade }: { readonly isMade: boolean }) {
  let left = calls
  return (call: AwsCaller): AwsCaller =>
    async (request) => {
      if (isReadOnly(namespaceOf(request.service), request.operation)) return call(request)
      left -= 1
      if (left >= 0) return call(request)
      if (isMade) await call(request)
      throw new Error('killed')
    }
}
