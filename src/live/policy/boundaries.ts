import type { Members } from '../../aws/members.ts'
import { leastPolicy, type Asked } from './least-policy.ts'

/** The boundaries of a run, by who holds them: `user/mallory`. An identity that acts may do what its steps do and no
 * more, whatever policies it has or gets; one that never acts may do nothing. */
export interface Boundaries {
  /** Policies to make first: name and document, with `<account>` and `<run>` in it. */
  readonly policies: ReadonlyMap<string, string>
  /** The parameter that gives a holder its boundary; a boundary of the scenario's own stays. */
  readonly of: (holder: string, account: string) => Members
}

/** What identities get that never act (Stratus Red Team does so too). */
const denyAll = 'arn:aws:iam::aws:policy/AWSDenyAll'

/** Makes the boundaries of who asked for something in a play. Ids that AWS draws are others in the next one. */
export function boundariesOf(
  asked: readonly (Asked & { readonly holder: string })[],
  { account, run }: { readonly account: string; readonly run: string },
): Boundaries {
  const byHolder = new Map<string, Asked[]>()
  for (const { holder: asRun, action, resource } of asked) {
    const holder = asRun.replace(`-${run}`, '')
    const one = { action, resource: resource.replaceAll(drawnId, '*') }
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), one])
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

/** No boundaries at all: for a first play that finds out what each asks for. */
export const noBoundaries: Boundaries = { policies: new Map(), of: () => ({}) }

/** The ids of Roles Anywhere's things. */
const drawnId = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

const nameOf = (holder: string): string => `boundary-${holder.replaceAll('/', '-')}`
