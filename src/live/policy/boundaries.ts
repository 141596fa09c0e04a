import type { Members } from '../../aws/members.ts'
import { leastPolicy, type Asked } from './least-policy.ts'
import { ownCondition, type CallMarks } from './own-condition.ts'

/** The boundaries of a run, by who holds them: `user/mallory`. An identity that acts may do what its steps do and no
 * more, whatever policies it has or gets; one that never acts may do nothing. */
export interface Boundaries {
  /** Policies to make first: name and document, with `<account>` and `<run>` in it. */
  readonly policies: ReadonlyMap<string, string>
  /** The parameter that gives a holder its boundary; a boundary of the scenario's own stays. */
  readonly of: (holder: string, account: string) => Members
}

/** A permission that somebody asked for in a play. */
export type AskedInPlay = Omit<Asked, 'condition'> & CallMarks

/** What identities get that never act (Stratus Red Team does so too). */
const denyAll = 'arn:aws:iam::aws:policy/AWSDenyAll'

/** The boundaries that identities of a run can have: its own, and those that the scenario gives them in this play. */
export function boundariesIn(
  asked: readonly AskedInPlay[],
  { account, run }: { readonly account: string; readonly run: string },
): readonly string[] {
  // Who takes a boundary away goes on without: no condition on boundaries would let it.
  if (asked.some(({ action }) => /^iam:Delete(?:User|Role)PermissionsBoundary$/.test(action))) {
    return []
  }
  const own = `arn:aws:iam::${account}:policy/trailproof/${run}/boundary-`
  const given = asked.flatMap(({ boundary }) => boundary ?? [])
  const others = given.filter((arn) => arn !== denyAll && !arn.startsWith(own))
  return [...new Set([`${own}*`, denyAll, ...others])].toSorted()
}

/** Makes the boundaries of who asked for something in a play. Ids that AWS draws are others in the next one. */
export function boundariesOf(
  asked: readonly (AskedInPlay & { readonly holder: string })[],
  play: { readonly account: string; readonly run: string },
): Boundaries {
  const { account, run } = play
  const boundaries = boundariesIn(asked, play)
  const byHolder = new Map<string, Asked[]>()
  for (const { holder: asRun, action, resource, tag } of asked) {
    const holder = asRun.replace(`-${run}`, '')
    const condition = ownCondition(action, { tag, boundaries })
    const one = { action, resource: resource.replaceAll(drawnId, '*'), condition }
    const implied = impliedBy(action, account)
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), one, ...implied])
  }
  const policies = new Map(
    [...byHolder].map(([holder, own]) => [
      nameOf(holder),
      JSON.stringify(leastPolicy(own)).replaceAll(account, '<account>').replaceAll(run, '<run>'),
    ]),
  )
  return {
    policies,
    of: (holder, number) => ({
      PermissionsBoundary: byHolder.has(holder)
        ? `arn:aws:iam::${number}:policy/${nameOf(holder)}`
        : denyAll,
    }),
  }
}

/** What the first anchor or profile of an account asks for besides: Roles Anywhere makes its own role in the caller's name
 * (CloudFormation's handlers of both ask for it). */
function impliedBy(action: string, account: string): readonly Asked[] {
  if (!/^rolesanywhere:Create(?:TrustAnchor|Profile)$/.test(action)) return []
  const service = 'rolesanywhere.amazonaws.com'
  return [
    {
      action: 'iam:CreateServiceLinkedRole',
      resource: `arn:aws:iam::${account}:role/aws-service-role/${service}/AWSServiceRoleForRolesAnywhere`,
      condition: { StringEquals: { 'iam:AWSServiceName': service } },
    },
  ]
}

/** No boundaries at all: for a first play that finds out what each asks for. */
export const noBoundaries: Boundaries = { policies: new Map(), of: () => ({}) }

/** The ids of Roles Anywhere's things. */
export const drawnId: RegExp = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

const nameOf = (holder: string): string => `boundary-${holder.replaceAll('/', '-')}`
