import { randomBytes } from 'node:crypto'
import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import type { LedgerEntry } from '../../live/ledger/entry.ts'
import { runNames, type RunNames } from '../../live/names/run-names.ts'
import { playLive, type LivePlayed } from '../../live/play-live.ts'
import type { Boundaries } from '../../live/policy/boundaries.ts'
import type { Actor } from '../../scenario/actor.ts'
import { awsManagedPolicyArn } from '../../simulator/state/aws-managed-policies.ts'
import type { AskedPermission } from '../../simulator/state/cloud-state.ts'
import { chanceOf } from '../../time/chance.ts'
import type { Duration, Instant } from '../../time/duration.ts'
import type { CaseToPlay } from '../play-cases.ts'
import { simulatedAccount } from './simulated-account.ts'

/** A run in memory, from the world to the undo: what a real one would do. */
export interface DryPlay {
  readonly result: LivePlayed
  readonly entries: readonly LedgerEntry[]
  /** In the names of the run. */
  readonly permissions: readonly AskedPermission[]
  readonly account: string
  readonly operator: string
  readonly records: readonly CloudTrailRecord[]
  readonly names: RunNames
  /** How long a run takes, its waits included. */
  readonly duration: Duration
}

/** The id of a run in memory. */
export const planRun = 'dryrun'

/** Plays a case as a run would, in an account in memory. */
export async function dryPlay(
  { scenario, scenarioCase, met }: CaseToPlay & { readonly met: readonly Actor[] },
  options: { readonly seed: string; readonly start: Instant; readonly boundaries: Boundaries },
): Promise<DryPlay> {
  const { seed, start, boundaries } = options
  const permissions: AskedPermission[] = []
  const entries: LedgerEntry[] = []
  const onPermission = (asked: AskedPermission): void => void permissions.push(asked)
  const { account, operator, call, clock, records } = simulatedAccount({
    seed,
    start,
    onPermission,
  })
  const names = runNames(planRun, { account, operator })
  const result = await playLive({
    scenario: { ...scenario, cast: met },
    scenarioCase,
    account,
    operator,
    regions: ['us-east-1', 'eu-central-1'],
    boundaries,
    managedArn: awsManagedPolicyArn,
    password: () => randomBytes(24).toString('base64url'),
    run: {
      run: planRun,
      names,
      call,
      clock,
      ledger: { write: (entry) => void entries.push(entry) },
      chance: chanceOf(seed, 'live', 'patience'),
      isPassing: () => false,
    },
  })
  return {
    result,
    entries,
    permissions,
    account,
    operator,
    records,
    names,
    duration: clock.now() - start,
  }
}
