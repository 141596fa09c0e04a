import { iamArn } from '../../aws/arn.ts'
import { hexDigits } from '../../aws/ids.ts'
import type { RoleDeclaration } from '../../scenario/world.ts'
import { chanceOf } from '../../time/chance.ts'
import type { AccountState } from './account-state.ts'

/** The name of the role that Identity Center makes of a permission set in an account. */
export function permissionSetRole(account: string, permissionSet: string): string {
  const suffix = hexDigits(16, chanceOf(account, 'permission set', permissionSet))
  return `AWSReservedSSO_${permissionSet}_${suffix}`
}

/** The SAML provider through which Identity Center's people come into an account. */
export function identityCenterProvider(account: string): string {
  return `AWSSSO_${hexDigits(16, chanceOf(account, 'identity center'))}_DO_NOT_DELETE`
}

/** The roles that Identity Center keeps in an account for its permission sets, by name. */
export function permissionSetRoles(
  account: AccountState,
): Readonly<Record<string, RoleDeclaration>> {
  const provider = iamArn(account.number, 'saml-provider', identityCenterProvider(account.number))
  return Object.fromEntries(
    Object.entries(account.declared.permissionSets ?? {}).map(([set, permissions]) => [
      permissionSetRole(account.number, set),
      {
        ...permissions,
        path: '/aws-reserved/sso.amazonaws.com/eu-central-1/',
        maxSessionDuration: 43_200,
        trust: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Federated: provider },
              Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'],
              Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
            },
          ],
        },
      },
    ]),
  )
}
