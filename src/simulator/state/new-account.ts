import { arnOf } from '../../aws/arn.ts'
import type { AccountDeclaration } from '../../scenario/world.ts'
import type { AccountState } from './account-state.ts'

/** An account with trails and nothing else in it. */
export function newAccount(account: {
  readonly number: string
  readonly alias: string | undefined
  readonly declared: AccountDeclaration
}): AccountState {
  const { number, alias, declared } = account
  const trails = declared.trails ?? ['main']
  return {
    number,
    alias,
    declared,
    iam: {
      users: new Map(),
      groups: new Map(),
      roles: new Map(),
      policies: new Map(),
      mfaDevices: new Map(),
      samlProviders: new Map(),
      oidcProviders: new Map(),
      root: { loginProfile: undefined, accessKeys: new Map() },
      credentialReport: undefined,
      accountAlias: declared.accountAlias,
    },
    trails: new Map(
      trails.map((name) => [
        name,
        {
          name,
          arn: arnOf({
            service: 'cloudtrail',
            region: 'us-east-1',
            account: number,
            resource: `trail/${name}`,
          }),
          homeRegion: 'us-east-1',
          isMultiRegion: true,
          s3BucketName: `aws-cloudtrail-logs-${number}`,
          isLogging: true,
          managementEvents: 'All',
          startedLogging: undefined,
          stoppedLogging: undefined,
        },
      ]),
    ),
  }
}
