import { leastPolicy, type Asked } from '../../live/policy/least-policy.ts'
import { isWhole } from '../../live/play-live.ts'
import type { Boundaries } from '../../live/policy/boundaries.ts'
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
  let asked = ownPermissions(dry).map((each) => withoutRun(each, dry))
  for (const action of new Set(asked.map((each) => each.action))) {
    const fewer = asked.filter((each) => each.action !== action)
    const tried = await dryPlay(one, { ...options, boundaries, policy: leastPolicy(fewer) })
    if (isWhole(tried.result) && tried.isUnchanged) asked = fewer
  }
  return { run: leastPolicy(asked), cleanUp: leastPolicy(sweepPermissions('<account>')) }
}

const ownPermissions = ({ permissions, operator }: DryPlay): readonly Asked[] =>
  permissions.filter(({ holder }) => holder !== undefined && operator.endsWith(`:${holder}`))

const drawnId = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

function withoutRun({ action, resource }: Asked, { account }: DryPlay): Asked {
  // Lists of an account have no resource of their own (Service Authorization Reference); only `*` grants them for sure.
  if (/:List/.test(action) && /[/*]$/.test(resource)) return { action, resource: '*' }
  const anyRun = resource
    .replaceAll(planRun, '*')
    .replaceAll(drawnId, '*')
    .replaceAll(account, '<account>')
  // Its path is not known before it is there.
  return { action, resource: anyRun.replace(/role\/(?=AWSServiceRoleFor)/, 'role/*') }
}
