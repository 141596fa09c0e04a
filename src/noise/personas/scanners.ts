import { goSdk } from '../../aws/clients/sdk.ts'
import { accessKeyId, alphanumerics, entityId } from '../../aws/ids.ts'
import { addressIn } from '../../atlas/atlas.ts'
import { chanceOf } from '../../time/chance.ts'
import { hours } from '../../time/duration.ts'
import { plainActions, type Action } from '../action.ts'
import { functionReads, listFunctions } from '../actions/deployment.ts'
import { inventory } from '../actions/ec2-reads.ts'
import { iamInventory, policyReads, roleReads, userReads } from '../actions/iam-reads.ts'
import { databaseReads, trailReads } from '../actions/operations.ts'
import { bucketSettings, listBuckets } from '../actions/storage.ts'
import { assumeRole, whoAmI } from '../actions/sts.ts'
import { foreignCaller, roleCaller } from '../caller.ts'
import type { Estate } from '../estate/estate.ts'
import type { Persona } from '../persona.ts'
import { scanHours } from '../rhythm.ts'
import { beginScript } from '../script.ts'

/** A scanner of a vendor, which takes the audit role from its own account and lists everything, region by region. */
export function scanners(estate: Estate): Persona {
  const own = chanceOf(estate.account, 'noise', 'vendor')
  const vendor = '210987654321'
  const principalId = `${entityId('AROA', vendor, own)}:collector`
  const externalId = alphanumerics(24, own)
  const client = goSdk()
  return {
    name: 'scanners',
    share: 4.5,
    rhythm: { day: scanHours, weekend: 1, ahead: 0 },
    act: (start, chance) => {
      const { account, region, roles } = estate
      const origin = { address: addressIn('amazon-us-east-1', chance.below(4)), client }
      const key = accessKeyId('ASIA', account, chance)
      const session = { name: 'posture-scan', key, created: start, mfa: false }
      const caller = roleCaller(roles.audit, session, origin)
      const setting = { caller, region, ...atFullSpeed }
      const script = beginScript(start, chance, setting)
      const taking = { lasts: hours(1), saysHowLong: true, externalId, isShared: true }
      script
        .with({
          caller: foreignCaller(account, { account: vendor, principalId }, origin),
          region: 'us-east-1',
          refused: 0,
          tooFast: 0,
        })
        .call(assumeRole(roles.audit, session, taking))
      script.call(whoAmI)
      script.calls(global(estate))
      for (const one of [region, 'us-east-1', 'eu-west-1', 'us-west-2']) {
        script.with({ region: one }).calls(regional(estate))
      }
      return script.steps
    },
  }
}

/** As fast as AWS lets it, and a little faster. */
const atFullSpeed = { pace: [5, 250], refused: 0.02, tooFast: 0.01 } as const

function global({ apps, account, commandLineUsers, policies }: Estate): readonly Action[] {
  return [
    ...iamInventory,
    ...commandLineUsers.flatMap(({ user }) => userReads(user.name)),
    ...apps.flatMap(({ role }) => roleReads(role.name)),
    ...policies.flatMap(policyReads),
    ...plainActions('organizations', 'DescribeOrganization'),
    ...plainActions('route53', 'ListHostedZones'),
    listBuckets,
    ...apps.flatMap(({ bucket }) => bucketSettings(bucket, account)),
    ...apps.flatMap(functionReads),
  ]
}

const regional = ({ trail }: Estate): readonly Action[] => [
  ...inventory,
  ...databaseReads,
  listFunctions,
  ...trailReads(trail),
  ...plainActions('kms', 'ListKeys ListAliases'),
  ...plainActions('secretsmanager', 'ListSecrets'),
  ...plainActions('guardduty', 'ListDetectors'),
  ...plainActions('config', 'DescribeConfigurationRecorders DescribeConfigurationRecorderStatus'),
  ...plainActions('sns', 'ListTopics'),
  ...plainActions('sqs', 'ListQueues'),
  ...plainActions('eks', 'ListClusters'),
  ...plainActions('ecr', 'DescribeRepositories'),
  ...plainActions('autoscaling', 'DescribeAutoScalingGroups'),
  ...plainActions('elasticloadbalancingv2', 'DescribeLoadBalancers'),
]
