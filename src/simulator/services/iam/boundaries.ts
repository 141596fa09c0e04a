import type { Input, Operation, OperationContext, Permission } from '../../operation.ts'
import { requiredText, textOf } from '../../read-input.ts'
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
    keys: { 'iam:permissionsboundary': requiredText(input, 'PermissionsBoundary') },
  })

export const boundaryOperations: readonly Operation[] = [
  iamOperation('PutUserPermissionsBoundary', {
    permission: withBoundary(onUser('PutUserPermissionsBoundary')),
    run: (input, context) => {
      const user = userNamed(context.account, requiredText(input, 'UserName'))
      user.boundary = boundaryArn(input, context)
      return {}
    },
  }),
  iamOperation('DeleteUserPermissionsBoundary', {
    permission: onUser('DeleteUserPermissionsBoundary'),
    run: (input, { account }) => {
      const user = userNamed(account, requiredText(input, 'UserName'))
      if (user.boundary === undefined) throw noBoundary(`User ${user.name}`)
      user.boundary = undefined
      return {}
    },
  }),
  iamOperation('PutRolePermissionsBoundary', {
    permission: withBoundary(onRole('PutRolePermissionsBoundary')),
    run: (input, context) => {
      const role = ownRoleNamed(context.account, requiredText(input, 'RoleName'))
      role.boundary = boundaryArn(input, context)
      return {}
    },
  }),
  iamOperation('DeleteRolePermissionsBoundary', {
    permission: onRole('DeleteRolePermissionsBoundary'),
    run: (input, { account }) => {
      const role = ownRoleNamed(account, requiredText(input, 'RoleName'))
      if (role.boundary === undefined) throw noBoundary(`Role ${role.name}`)
      role.boundary = undefined
      return {}
    },
  }),
]

function noBoundary(owner: string): Error {
  return noSuchEntity(`${owner} does not have a permission boundary attached.`)
}
