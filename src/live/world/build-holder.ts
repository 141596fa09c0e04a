import type { PolicyDocument } from '../../scenario/world.ts'
import type { WorldBuilder } from './world-builder.ts'

/** What those who hold policies are built with. */
export interface Holders {
  readonly account: string
  /** The ARN of a policy of AWS's, by its name; undefined for a name of the world's own. */
  readonly managedArn: (name: string) => string | undefined
}

/** Gives a user, group or role its inline and attached policies. */
export async function buildHolder(
  build: WorldBuilder,
  holders: Holders,
  made: {
    readonly kind: 'User' | 'Group' | 'Role'
    readonly name: string
    readonly holds: {
      readonly attached?: readonly string[]
      readonly inline?: Readonly<Record<string, PolicyDocument>>
    }
  },
): Promise<void> {
  const { kind, name, holds } = made
  const holder = { [`${kind}Name`]: name }
  for (const [PolicyName, document] of Object.entries(holds.inline ?? {})) {
    const PolicyDocument = JSON.stringify(document)
    await build.make(`Put${kind}Policy`, { ...holder, PolicyName, PolicyDocument })
  }
  for (const policy of holds.attached ?? []) {
    const PolicyArn = policyArn(policy, holders)
    await build.make(`Attach${kind}Policy`, { ...holder, PolicyArn })
  }
}

/** The ARN of a policy as a world names it. */
function policyArn(name: string, { account, managedArn }: Holders): string {
  if (name.startsWith('arn:')) return name
  return managedArn(name) ?? `arn:aws:iam::${account}:policy/${name}`
}

/** A boundary that a world declares, as a parameter. */
export function boundaryIn(
  { boundary }: { readonly boundary?: string | undefined },
  holders: Holders,
): { readonly PermissionsBoundary?: string } {
  return boundary === undefined ? {} : { PermissionsBoundary: policyArn(boundary, holders) }
}
