import { isoSeconds } from '../../../aws/dates.ts'
import { hours, seconds, type Instant } from '../../../time/duration.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Operation } from '../../operation.ts'
import type { AccountState } from '../../state/account-state.ts'
import type { AccessKey, IamUser } from '../../state/iam-state.ts'
import { onAll } from './entities.ts'
import { iamOperation } from './iam-operation.ts'
import { dateOf } from './values.ts'

/** A report is made in seconds and serves for four hours (IAM user guide). */
const making = seconds(1)
const lasting = hours(4)

const columns = [
  'user',
  'arn',
  'user_creation_time',
  'password_enabled',
  'mfa_active',
  'access_key_1_active',
  'access_key_1_last_rotated',
  'access_key_1_last_used_date',
  'access_key_2_active',
  'access_key_2_last_rotated',
  'access_key_2_last_used_date',
]

/** The report as CSV, root first; of AWS's columns those that the simulator knows about. */
function reportOf(account: AccountState, now: Instant): string {
  const { iam, number } = account
  const devices = [...iam.mfaDevices.values()].flatMap((device) => device.enabledFor?.owner ?? [])
  const rows = [
    [
      '<root_account>',
      `arn:aws:iam::${number}:root`,
      isoSeconds(now - hours(24 * 1_100)),
      'not_supported',
      String(devices.some((owner) => owner.kind === 'root')),
      ...keyColumns(iam.root.accessKeys),
    ],
    ...[...iam.users.values()].map((user) => [
      user.name,
      user.arn,
      isoSeconds(user.created),
      String(user.loginProfile !== undefined),
      String(devices.some((owner) => owner.kind === 'user' && owner.name === user.name)),
      ...keyColumns(user.accessKeys),
    ]),
  ]
  return [columns, ...rows].map((row) => row.join(',')).join('\n')
}

function keyColumns(keys: IamUser['accessKeys']): readonly string[] {
  const both: readonly (AccessKey | undefined)[] = [...keys.values(), undefined, undefined]
  return both
    .slice(0, 2)
    .flatMap((key) => [
      String(key?.status === 'Active'),
      key === undefined ? 'N/A' : isoSeconds(key.created),
      key?.lastUsed === undefined ? 'N/A' : isoSeconds(key.lastUsed.at),
    ])
}

export const credentialReportOperations: readonly Operation[] = [
  iamOperation('GenerateCredentialReport', {
    permission: onAll('GenerateCredentialReport', '*'),
    run: (_input, { account, call }) => {
      const before = account.iam.credentialReport
      const age = before === undefined ? lasting : call.at - before.asked
      if (age >= making && age < lasting) return { State: 'COMPLETE' }
      if (age < making) return { State: 'INPROGRESS' }
      account.iam.credentialReport = { asked: call.at, content: reportOf(account, call.at) }
      return {
        State: 'STARTED',
        Description: 'No report exists. Starting a new report generation task',
      }
    },
  }),
  iamOperation('GetCredentialReport', {
    permission: onAll('GetCredentialReport', '*'),
    run: (_input, { account, call }) => {
      const report = account.iam.credentialReport
      if (report === undefined) {
        throw new AwsFailure(
          'CredentialReportNotPresentException',
          'Credential report not present.',
        )
      }
      if (call.at - report.asked < making) {
        throw new AwsFailure('CredentialReportNotReadyException', 'Credential report is not ready.')
      }
      if (call.at - report.asked >= lasting) {
        throw new AwsFailure('CredentialReportExpiredException', 'Credential report has expired.')
      }
      return {
        Content: new TextEncoder().encode(report.content),
        ReportFormat: 'text/csv',
        GeneratedTime: dateOf(report.asked + making),
      }
    },
  }),
]
