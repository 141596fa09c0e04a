import { takesResource } from '../../aws/event-names/takes-resource.ts'
import type { PolicyDocument, PolicyStatement } from '../../scenario/world.ts'
import type { Condition } from './own-condition.ts'

/** A permission that was asked for. */
export interface Asked {
  /** `iam:CreateUser` */
  readonly action: string
  /** The ARN that policies are matched against, or `*`. */
  readonly resource: string
  /** What else must hold. */
  readonly condition?: Condition | undefined
}

/** The smallest policy that grants what was asked: actions with the same resources and conditions share a statement. What
 * takes no resource is granted on any.
 * @example leastPolicy([{ action: 'iam:ListUsers', resource: '*' }]) */
export function leastPolicy(asked: readonly Asked[]): PolicyDocument {
  const resources = new Map<string, Set<string>>()
  for (const { action, resource, condition } of asked) {
    const key = JSON.stringify([action, condition])
    const own = takesResource(action) ? resource : '*'
    resources.set(key, (resources.get(key) ?? new Set<string>()).add(own))
  }
  const statements = new Map<string, PolicyStatement & { readonly Action: readonly string[] }>()
  for (const [key, held] of resources) {
    const [action, Condition] = JSON.parse(key) as [string, Condition | null]
    const Resource = [...held].toSorted()
    const alike = JSON.stringify([Resource, Condition])
    const Action = [...(statements.get(alike)?.Action ?? []), action].toSorted()
    const condition = Condition === null ? {} : { Condition }
    statements.set(alike, { Effect: 'Allow', Action, Resource, ...condition })
  }
  return { Version: '2012-10-17', Statement: [...statements.values()] }
}
