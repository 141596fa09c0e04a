import type { Actor } from '../../scenario/actor.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'

/** Says why a case cannot be played in a real account, reason by reason; none where it can. */
export function notPlayable(played: PlayedCase, met: readonly Actor[]): readonly string[] {
  const { places, history, recorded } = played.needs
  const reasons = [
    recorded ? 'it is a recorded log' : undefined,
    ...met.map(reasonOf),
    places.length > 1 ? `it acts from several networks (${places.join(', ')})` : undefined,
    history > 0 ? 'it needs a history of days' : undefined,
  ]
  return [...new Set(reasons.filter((reason) => reason !== undefined))]
}

function reasonOf({ name, identity }: Actor): string | undefined {
  switch (identity.kind) {
    case 'credentials':
      return undefined
    case 'iam-user':
      return identity.credential === 'console' ? `"${name}" is in the console` : undefined
    case 'role-session':
      if (identity.mfa === true) return `"${name}" has a role session with MFA`
      return identity.role.startsWith('AWSServiceRole')
        ? `"${name}" has a service-linked role`
        : undefined
    case 'ec2-instance':
      return `"${name}" is an EC2 instance`
    case 'lambda-function':
      return `"${name}" is a Lambda function`
    case 'sso-user':
      return `"${name}" comes through Identity Center`
    case 'root':
      return `"${name}" is root`
    case 'aws-service':
      return `${identity.service} acts by itself`
    case 'nobody':
      return `"${name}" has no credentials`
    default:
      return identity satisfies never
  }
}
