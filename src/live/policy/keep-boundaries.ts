import type { PolicyStatement } from '../../scenario/world.ts'
import type { AskedInPlay } from './boundaries.ts'

const editing: readonly string[] = [
  'iam:CreatePolicyVersion',
  'iam:SetDefaultPolicyVersion',
  'iam:DeleteRolePermissionsBoundary',
  'iam:DeleteUserPermissionsBoundary',
  'iam:PutRolePermissionsBoundary',
  'iam:PutUserPermissionsBoundary',
]

/** Keeps boundaries as a run made them, whatever else the operator may do: nobody edits their policies, nobody takes them
 * off. What the run itself asks for on identities stays out. */
export function keepBoundaries(asked: readonly AskedInPlay[]): PolicyStatement {
  const needed = new Set(asked.map(({ action }) => action))
  const isFree = (action: string): boolean =>
    !needed.has(action) || action.endsWith('PolicyVersion')
  return {
    Sid: 'KeepBoundaries',
    Effect: 'Deny',
    Action: editing.filter(isFree),
    Resource: [
      'arn:aws:iam::<account>:policy/trailproof/*/boundary-*',
      'arn:aws:iam::<account>:role/trailproof/*',
      'arn:aws:iam::<account>:user/trailproof/*',
    ],
  }
}
