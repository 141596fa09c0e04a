import { accessKeyId, ec2Id } from '../../aws/ids.ts'
import type { Chance } from '../../time/chance.ts'
import { hours, minutes, type Instant } from '../../time/duration.ts'
import { action, plainActions, type Action } from '../action.ts'
import { databaseReads } from '../actions/operations.ts'
import { describeInstances, instanceStatus, inventory } from '../actions/ec2-reads.ts'
import { terminate } from '../actions/ec2-writes.ts'
import { iamInventory, policyReads, roleReads } from '../actions/iam-reads.ts'
import { bucketSettings } from '../actions/storage.ts'
import { assumeRole } from '../actions/sts.ts'
import { roleCaller, serviceCaller } from '../caller.ts'
import type { Estate } from '../estate/estate.ts'
import type { Role } from '../estate/principals.ts'
import type { Persona, Step } from '../persona.ts'
import { trafficHours } from '../rhythm.ts'
import { inProportion } from '../in-proportion.ts'
import { beginScript, running } from '../script.ts'
import { sessionKeeper, type SessionKeeper } from '../session-keeper.ts'

/** Config, Auto Scaling, ECS and Trusted Advisor, which work with roles of the account. */
export function serviceRoles(estate: Estate): Persona {
  const keeper = sessionKeeper(minutes(55))
  return {
    name: 'service roles',
    share: 13,
    rhythm: { day: trafficHours, weekend: 0.8, ahead: 1 },
    act: (start, chance) => workOf(chance.pick(works), { estate, keeper, start, chance }),
  }
}

interface Work {
  readonly service: string
  readonly role: keyof Estate['roles']
  readonly session: string
  readonly actions: (estate: Estate, chance: Chance) => readonly Action[]
}

function workOf(
  { service, role: roleName, session, actions }: Work,
  at: {
    readonly estate: Estate
    readonly keeper: SessionKeeper
    readonly start: Instant
    readonly chance: Chance
  },
): readonly Step[] {
  const { estate, keeper, start, chance } = at
  const { account, region } = estate
  const role = estate.roles[roleName]
  const made = {
    name: session,
    key: accessKeyId('ASIA', account, chance),
    created: start,
    mfa: false,
  }
  const { caller, isNew } = keeper(service, {
    at: start,
    begin: () => roleCaller(role, made, { invokedBy: service }),
  })
  const script = beginScript(start, chance, { caller, region, pace: running })
  if (isNew) script.with({ caller: serviceCaller(service, account) }).call(taken(role, made))
  script.calls(actions(estate, chance))
  return script.steps
}

const taken = (role: Role, session: Parameters<typeof assumeRole>[1]): Action =>
  assumeRole(role, session, { lasts: hours(1), saysHowLong: false, isShared: true })

const some = <One>(list: readonly One[], chance: Chance, most: number): readonly One[] => {
  const first = chance.below(list.length)
  return list.slice(first, first + 1 + chance.below(most))
}

const config: Work = {
  service: 'config.amazonaws.com',
  role: 'config',
  session: 'AWSConfig-Describe',
  actions: ({ apps, account, policies }, chance) => [
    ...some(inventory, chance, 6),
    ...some(iamInventory, chance, 2),
    ...some(roleReads(chance.pick(apps).role.name), chance, 4),
    ...some(policyReads(chance.pick(policies)), chance, 3),
    ...some(bucketSettings(chance.pick(apps).bucket, account), chance, 8),
    ...some(databaseReads, chance, 2),
  ],
}

const autoScaling: Work = {
  service: 'autoscaling.amazonaws.com',
  role: 'autoscaling',
  session: 'AutoScaling',
  actions: ({ account, instances, region }, chance) => {
    const { id, app } = chance.pick(instances)
    const arn = `arn:aws:elasticloadbalancing:${region}:${account}:targetgroup/${app.name}/${id.slice(3)}`
    const health = action('elasticloadbalancingv2', 'DescribeTargetHealth', {
      request: { targetGroupArn: arn },
    })
    const look = [describeInstances([id]), instanceStatus([id])]
    return chance.below(40) === 0 ? [...look, terminate(ec2Id('i', chance))] : [...look, health]
  },
}

const containers: Work = {
  service: 'ecs.amazonaws.com',
  role: 'ecs',
  session: 'ecs-service-scheduler',
  actions: () => targetHealth,
}

const targetHealth = plainActions(
  'elasticloadbalancingv2',
  'DescribeTargetGroups DescribeLoadBalancers',
)

const advisor: Work = {
  service: 'trustedadvisor.amazonaws.com',
  role: 'support',
  session: 'TrustedAdvisor',
  actions: (_estate, chance) => [
    ...some(inventory, chance, 5),
    ...plainActions('autoscaling', 'DescribeAutoScalingGroups DescribeAccountLimits'),
  ],
}

const works = inProportion<Work>([
  [1, config],
  [2, autoScaling],
  [2, containers],
  [1, advisor],
])
