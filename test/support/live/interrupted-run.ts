import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answersOf } from '../../../src/app/live/dry-answers.ts'
import { simulatedAccount, type SimulatedAccount } from '../../../src/app/live/simulated-account.ts'
import { isReadOnly, namespaceOf } from '../../../src/aws/namespaces.ts'
import type { AwsCaller, AwsRequest } from '../../../src/live/aws-caller.ts'
import type { LedgerEntry } from '../../../src/live/ledger/entry.ts'
import { readLedger } from '../../../src/live/ledger/ledger.ts'
import { runNames } from '../../../src/live/names/run-names.ts'
import { isPassing } from '../../../src/live/patience.ts'
import { playLive, takeAllBack, type LivePlayed } from '../../../src/live/play-live.ts'
import type { Run } from '../../../src/live/perform.ts'
import type { Leftover } from '../../../src/live/undo/take-back.ts'
import type { PolicyDocument } from '../../../src/scenario/world.ts'
import { awsManagedPolicyArn } from '../../../src/simulator/state/aws-managed-policies.ts'
import { chanceOf } from '../../../src/time/chance.ts'
import { playedAt, type PlayableCase } from './playable-cases.ts'

const regions = ['us-east-1', 'eu-central-1']

/** How a run ended. */
export interface RunEnd {
  readonly entries: readonly LedgerEntry[]
  /** Undefined for one that was killed. */
  readonly played?: LivePlayed | undefined
}

/** Stands between a run and its account. */
type Via = (call: AwsCaller) => AwsCaller

/** Gives what reaches the disk of a line of the ledger; undefined for one that does so whole. */
type Torn = (line: string) => string | undefined

/** An account in memory, and runs of a case in it. */
export interface RunsOf {
  readonly sandbox: SimulatedAccount
  /** Plays the case as a run of this id. Everything it sends goes through `via`; what that throws ends the run as a
   * killed process ends: nothing more is called or written. So does a line of the ledger that `torn` cuts off. */
  readonly play: (id: string, via?: Via, torn?: Torn) => Promise<RunEnd>
  /** Cleans up after a run, as another process does. */
  readonly cleanUp: (id: string, entries: readonly LedgerEntry[]) => Promise<readonly Leftover[]>
}

export function runsOf(
  { scenario, scenarioCase, met, boundaries, dry }: PlayableCase,
  options: {
    /** What the operator may do; everything by default. */
    readonly policy?: PolicyDocument
    /** Waits for what passes, as a real run does. */
    readonly isPatient?: boolean
    /** Tells the run to stop. */
    readonly signal?: AbortSignal
    /** How many lines the disk takes. */
    readonly disk?: number
    /** A folder for ledgers, which are then read back from it. */
    readonly ledgers?: string
  } = {},
): RunsOf {
  const sandbox = simulatedAccount({ ...playedAt, policy: options.policy })
  const { account, operator, clock } = sandbox
  const answers = answersOf(dry.entries)
  const runOf = (id: string, call: AwsCaller, ledger: Run['ledger']): Run => ({
    run: id,
    names: runNames(id, { account, operator }),
    call,
    clock,
    ledger,
    chance: chanceOf(id),
    signal: options.signal,
    isPassing: (outcome, step) =>
      options.isPatient === true && isPassing(outcome, answers.get(step)),
  })
  return {
    sandbox,
    play: async (id, via = (call) => call, torn = () => undefined) => {
      const lines: string[] = []
      let rest = ''
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
          if (lines.length >= (options.disk ?? Infinity)) throw new Error('ENOSPC')
          const line = JSON.stringify(entry)
          const cut = torn(line)
          if (cut === undefined) return void lines.push(line)
          rest = cut
          isDead = true
          throw new Error('killed')
        },
      }
      const played = await playLive({
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
        return undefined
      })
      if (options.ledgers === undefined) {
        return { entries: lines.map((line) => JSON.parse(line) as LedgerEntry), played }
      }
      const file = join(options.ledgers, `${id}.ndjson`)
      writeFileSync(file, [...lines, rest].join('\n'))
      return { entries: readLedger(file), played }
    },
    cleanUp: (id, entries) =>
      takeAllBack(runOf(id, sandbox.call, { write: () => undefined }), entries, {
        regions,
        trust: 'file',
      }),
  }
}

/** How a run dies: around a changing call, or in the middle of a line of its ledger after one. */
export interface Death {
  readonly via: Via
  readonly torn: Torn
}

/** Lets `calls` changing calls through and dies at the next: before it is made, or before its answer comes. */
export const dyingAt = (calls: number, { isMade }: { readonly isMade: boolean }): Via =>
  atChange(calls, async (call, request) => {
    if (isMade) await call(request)
    throw new Error('killed')
  })

/** Lets `calls` changing calls through and one more, and dies as it writes a line after that: the first says that it was
 * answered, the second what takes it back, or that it is taken back. Of the line come this many bytes, or all but its end. */
export function dyingInLine(calls: number, line: number, bytes: number): Death {
  let left = Infinity
  return {
    via: atChange(calls, (call, request) => {
      left = line
      return call(request)
    }),
    torn: (text) => {
      left -= 1
      return left > 0 ? undefined : text.slice(0, bytes % (text.length + 1))
    },
  }
}

/** Makes the changing call after `calls` others as `change` does. */
function atChange(
  calls: number,
  change: (call: AwsCaller, request: AwsRequest) => ReturnType<AwsCaller>,
): Via {
  let left = calls
  return (call) => (request) => {
    if (isReadOnly(namespaceOf(request.service), request.operation)) return call(request)
    left -= 1
    return left === -1 ? change(call, request) : call(request)
  }
}
