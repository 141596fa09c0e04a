import { leastPolicy, type Asked } from '../../live/policy/least-policy.ts'
import { keepBoundaries } from '../../live/policy/keep-boundaries.ts'
import { ownCondition } from '../../live/policy/own-condition.ts'
import { isWhole } from '../../live/play-live.ts'
import {
  boundariesIn,
  drawnId,
  type AskedInPlay,
  type Boundaries,
} from '../../live/policy/boundaries.ts'
import type { PolicyDocument } from '../../scenario/world.ts'
import type { Instant } from '../../time/duration.ts'
import { dryPlay, planRun, type DryCase, type DryPlay } from './dry-play.ts'
import { sweepPermissions } from './sweep-permissions.ts'

/** What the operator of a case needs, with `<account>` in it and `*` for the id of the run: they hold for every run. */
export interface OperatorPolicies {
  /** Of a run that comes to its end: no action could be left out. */
  readonly run: PolicyDocument
  /** Of cleaning up after one that does not. */
  readonly cleanUp: PolicyDocument
}

/** Makes the policies of what a play in memory asked for: what it can do without is left out, each tried in a play of its own. */
export async function operatorPolicies(
  one: DryCase & { readonly boundaries: Boundaries },
  dry: DryPlay,
  options: { readonly seed: string; readonly start: Instant },
): Promise<OperatorPolicies> {
  const { boundaries } = one
  const own = ownPermissions(dry)
  let asked = permissionsOf(own, dry)
  for (const action of new Set(asked.map((each) => each.action))) {
    const fewer = asked.filter((each) => each.action !== action)
    const tried = await dryPlay(one, { ...options, boundaries, policy: leastPolicy(fewer) })
    if (isWhole(tried.result) && tried.isUnchanged) asked = fewer
  }
  const { Version, Statement } = leastPolicy(asked)
  return {
    run: { Version: Version ?? '', Statement: [...Statement, keepBoundaries(own)] },
    cleanUp: leastPolicy(sweepPermissions('<account>')),
  }
}

const ownPermissions = ({ permissions, operator }: DryPlay): readonly AskedInPlay[] =>
  permissions.filter(({ holder }) => holder !== undefined && operator.endsWith(`:${holder}`))

/** What the operator asked for, as any run would, and bound to what is a run's own. */
function permissionsOf(own: readonly AskedInPlay[], { account }: DryPlay): readonly Asked[] {
  const boundaries = boundariesIn(own, { account, run: planRun }).map((arn) =>
    withoutRun(arn, account),
  )
  return own.map(({ action, resource, tag }) => ({
    action,
    resource: withoutRun(resource, account),
    condition: ownCondition(action, { tag, boundaries }),
  }))
}

function withoutRun(arn: string, account: string): string {
  const anyRun = arn
    .replaceAll(planRun, '*')
    .replaceAll(drawnId, '*')
    .replaceAll(account, '<account>')
  // Its path is not known before it is there.
  return anyRun.replace(/role\/(?=AWSServiceRoleFor)/, 'role/*')
}
