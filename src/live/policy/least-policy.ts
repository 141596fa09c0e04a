import type { PolicyDocument } from '../../scenario/world.ts'

/** A permission that was asked for. */
export interface Asked {
  /** `iam:CreateUser` */
  readonly action: string
  /** The ARN that policies are matched against, or `*`. */
  readonly resource: string
}

/** The smallest policy that grants what was asked: actions with the same resources share a statement.
 * @example leastPolicy([{ action: 'iam:ListUsers', resource: '*' }]) */
export function leastPolicy(asked: readonly Asked[]): PolicyDocument {
  const resources = new Map<string, Set<string>>()
  for (const { action, resource } of asked) {
    resources.set(action, (resources.get(action) ?? new Set<string>()).add(resource))
  }
  const statements = new Map<string, readonly string[]>()
  for (const [action, held] of resources) {
    const key = JSON.stringify([...held].toSorted())
    statements.set(key, [...(statements.get(key) ?? []), action])
  }
  return {
    Version: '2012-10-17',
    Statement: [...statements].map(([key, actions]) => ({
      Effect: 'Allow',
      Action: actions.toSorted(),
      Resource: JSON.parse(key) as string[],
    })),
  }
}
