import type { PolicyDocument } from '../../scenario/world.ts'
import type { AccountState } from './account-state.ts'
import type { PolicyHolder } from './iam-state.ts'
import { readWorldPolicy, worldPolicyArn } from './read-world-policy.ts'

/** The policies that a user, group or role is declared with; `owner` says in messages whose they are.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export function holderOf(
  account: AccountState,
  declared: {
    readonly attached?: readonly string[]
    readonly inline?: Readonly<Record<string, PolicyDocument>>
  },
  owner: string,
): PolicyHolder {
  return {
    attached: new Set(
      (declared.attached ?? []).map((name) => worldPolicyArn(account, name, owner)),
    ),
    inline: new Map(
      Object.entries(declared.inline ?? {}).map(([name, document]) => [
        name,
        readWorldPolicy(document, { kind: 'identity' }, `Inline policy "${name}" of ${owner}`),
      ]),
    ),
  }
}

/** ARN of a declared boundary. */
export function boundaryOf(
  account: AccountState,
  boundary: string | undefined,
  owner: string,
): string | undefined {
  return boundary === undefined ? undefined : worldPolicyArn(account, boundary, owner)
}
