import { roleSessionArn } from '../../aws/arn.ts'
import { javaDate } from '../../aws/dates.ts'
import { sessionToken } from '../../aws/ids.ts'
import type { JsonObject } from '../../cloudtrail/record.ts'
import { minutes, type Duration } from '../../time/duration.ts'
import { action, type Action, type Moment } from '../action.ts'
import type { RoleSession, Session } from '../caller.ts'
import type { Role } from '../estate/principals.ts'

/** GetCallerIdentity. */
export const whoAmI: Action = action('sts', 'GetCallerIdentity')

/** How a role is taken. */
export interface Taking {
  readonly lasts: Duration
  /** Whether the caller says how long. */
  readonly saysHowLong: boolean
  readonly externalId?: string | undefined
  /** The calling service's own copy of the record. */
  readonly isShared?: boolean | undefined
  /** EC2's and Lambda's records do not say who the session is. */
  readonly namesNobody?: boolean | undefined
}

/** AssumeRole, whose answer is the key of the session. */
export function assumeRole(role: Role, session: RoleSession, taking: Taking): Action {
  const { lasts, saysHowLong, externalId } = taking
  return action('sts', 'AssumeRole', {
    request: {
      roleArn: role.arn,
      roleSessionName: session.name,
      ...(externalId === undefined ? {} : { externalId }),
      ...(saysHowLong ? { durationSeconds: lasts / 1_000 } : {}),
    },
    response: (moment) => ({
      credentials: credentials(session.key, moment, lasts),
      ...(taking.namesNobody === true ? {} : { assumedRoleUser: assumed(role, session.name) }),
    }),
    resources: [roleResource(role)],
    isShared: taking.isShared,
  })
}

/** AssumeRoleWithWebIdentity, as a pipeline of GitHub takes a role. */
export function assumeRoleWithToken(
  role: Role,
  session: RoleSession,
  token: { readonly provider: string; readonly audience: string; readonly subject: string },
): Action {
  return action('sts', 'AssumeRoleWithWebIdentity', {
    request: {
      roleArn: role.arn,
      roleSessionName: session.name,
      durationSeconds: 3_600,
    },
    response: (moment) => ({
      credentials: credentials(session.key, moment, minutes(60)),
      subjectFromWebIdentityToken: token.subject,
      assumedRoleUser: assumed(role, session.name),
      provider: token.provider,
      audience: token.audience,
    }),
    resources: [roleResource(role)],
  })
}

/** GetSessionToken with a code of the caller's MFA device. */
export function sessionWithMfa(serialNumber: string, session: Session, lasts: Duration): Action {
  return action('sts', 'GetSessionToken', {
    request: { durationSeconds: lasts / 1_000, serialNumber },
    response: (moment) => ({ credentials: credentials(session.key, moment, lasts) }),
  })
}

function credentials(accessKeyId: string, { at, chance }: Moment, lasts: Duration): JsonObject {
  return {
    accessKeyId,
    sessionToken: sessionToken(chance),
    expiration: javaDate(at + lasts),
  }
}

const assumed = (role: Role, session: string): JsonObject => ({
  assumedRoleId: `${role.id}:${session}`,
  arn: roleSessionArn(role.account, role.name, session),
})

const roleResource = ({ account, arn }: Role): JsonObject => ({
  accountId: account,
  type: 'AWS::IAM::Role',
  ARN: arn,
})
