import type { Input, Operation, OperationContext, Permission } from '../../operation.ts'
import { requiredText, textOf } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import { onRole, onUser, ownRoleNamed, userNamed } from './entities.ts'
import { noSuchEntity } from './iam-errors.ts'
import { iamOperation } from './iam-operation.ts'
import { policyOf } from './managed-policy.ts'

/** The boundary that a Create call gives; undefined without one.
 * @throws AwsFailure NoSuchEntityException */
export function boundaryArn(input: Input, context: OperationContext): string | undefined {
  const arn = textOf(input, 'PermissionsBoundary')
  if (arn === undefined) return undefined
  if (policyOf(arn, context) !== undefined) return arn
  throw noSuchEntity(`Scope ARN: ${arn} does not exist or is not attachable.`)
}

const withBoundary =
  (permission: (input: Input, context: OperationContext) => Permission) =>
  (input: Input, context: OperationContext): Permission => ({
    ...permission(input, context),
    keys: {
      ...permission(input, context).keys,
      'iam:permissionsboundary': requiredText(input, 'PermissionsBoundary'),
    },
  })

interface BoundedKind {
  readonly noun: 'User' | 'Role'
  readonly permission: typeof onRole
  readonly own: (
    account: AccountState,
    name: string,
  ) => { readonly name: string; boundary: string | undefined }
}

const kinds: readonly BoundedKind[] = [
  { noun: 'User', permission: (action) => onUser(action), own: userNamed },
  { noun: 'Role', permission: onRole, own: ownRoleNamed },
]

/** Permissions boundaries of users and roles. */
export const boundaryOperations: readonly Operation[] = kinds.flatMap(
  ({ noun, permission, own }) => [
    iamOperation(`Put${noun}PermissionsBoundary`, {
      permission: withBoundary(permission(`Put${noun}PermissionsBoundary`)),
      run: (input, context) => {
        const entity = own(context.account, requiredText(input, `${noun}Name`))
        entity.boundary = boundaryArn(input, context)
        return {}
      },
    }),
    iamOperation(`Delete${noun}PermissionsBoundary`, {
      permission: permission(`Delete${noun}PermissionsBoundary`),
      run: (input, { account }) => {
        const entity = own(account, requiredText(input, `${noun}Name`))
        if (entity.boundary === undefined) throw noBoundary(`${noun} ${entity.name}`)
        entity.boundary = undefined
        return {}
      },
    }),
  ],
)

function noBoundary(owner: string): Error {
  return noSuchEntity(`${owner} does not have a permission boundary attached.`)
}
