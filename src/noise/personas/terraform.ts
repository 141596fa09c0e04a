import { terraform as terraformClient } from '../../aws/clients/tools.ts'
import { entityId, hexDigits } from '../../aws/ids.ts'
import type { Chance } from '../../time/chance.ts'
import { plainActions, type Action } from '../action.ts'
import { functionReads } from '../actions/deployment.ts'
import { routeTables, securityGroups, subnets, vpcAttribute, vpcs } from '../actions/ec2-reads.ts'
import { policyReads, roleReads } from '../actions/iam-reads.ts'
import {
  applicationPolicy,
  createPolicy,
  createPolicyVersion,
  createRole,
  onRole,
  updateTrust,
} from '../actions/iam-writes.ts'
import { describeTable, trailReads } from '../actions/operations.ts'
import { bucketSettings } from '../actions/storage.ts'
import { whoAmI } from '../actions/sts.ts'
import type { App, Estate } from '../estate/estate.ts'
import type { Persona } from '../persona.ts'
import { deployHours } from '../rhythm.ts'
import { beginWithToken } from './github.ts'

/** Terraform in a pipeline: each run reads all that it manages, one in six changes something. */
export function terraform(estate: Estate): Persona {
  return {
    name: 'terraform',
    share: 4.5,
    rhythm: { day: deployHours, weekend: 0.2, ahead: 1 },
    act: (start, chance) => {
      const client = terraformClient()
      const script = beginWithToken(estate.roles.terraform, {
        repository: `${estate.company}/infrastructure`,
        sessionName: `aws-go-sdk-${start}000000`,
        asking: client,
        client,
        // Ten requests at a time.
        setting: { start, chance, region: estate.region, pace: [3, 120], tooFast: 0.004 },
      })
      script.call(whoAmI)
      const first = chance.below(estate.apps.length)
      const managed = estate.apps.slice(first, first + 1 + chance.below(6))
      script.calls(shared(estate))
      for (const app of managed) script.calls(refresh(app, estate))
      if (chance.below(6) === 0) {
        script.pause([20_000, 240_000])
        const change = chance.pick(changes)(managed[0]!, { estate, chance })
        script.with({ pace: [300, 2_500], tooFast: 0 }).calls(change)
      }
      return script.steps
    },
  }
}

const shared = ({ network, trail }: Estate): readonly Action[] => [
  vpcs([network.vpc]),
  vpcAttribute(network.vpc),
  vpcAttribute(network.vpc),
  ...network.subnets.map((id) => subnets([id])),
  ...network.groups.slice(0, 6).map((id) => securityGroups([id])),
  routeTables(network.vpc),
  ...trailReads(trail),
  ...plainActions('kms', 'ListAliases'),
]

const refresh = (app: App, { account, policies }: Estate): readonly Action[] => [
  ...roleReads(app.role.name).slice(0, 3),
  ...policies.filter((arn) => arn.endsWith(`/${app.name}-access`)).flatMap(policyReads),
  ...functionReads(app),
  ...bucketSettings(app.bucket, account),
  describeTable(app, account),
]

type Change = (
  app: App,
  at: { readonly estate: Estate; readonly chance: Chance },
) => readonly Action[]

const newRole: Change = (app, { estate, chance }) => {
  const name = `${app.name}-job-${hexDigits(6, chance)}`
  const arn = chance.pick(estate.policies)
  return [
    createRole({
      name,
      id: entityId('AROA', estate.account, chance),
      service: 'lambda.amazonaws.com',
    }),
    ...roleReads(name).slice(0, 3),
    onRole('AttachRolePolicy', name, { policyArn: arn }),
    onRole('PutRolePolicy', name, {
      policyName: 'data',
      policyDocument: applicationPolicy({ ...app, account: estate.account }),
    }),
  ]
}

const newVersion: Change = (app, { estate, chance }) => {
  const arn = chance.pick(estate.policies)
  return [
    ...policyReads(arn).slice(0, 1),
    createPolicyVersion(arn, applicationPolicy({ ...app, account: estate.account })),
    ...policyReads(arn).slice(0, 2),
  ]
}

const newPolicy: Change = (app, { estate, chance }) => [
  createPolicy(
    `${app.name}-extra-${hexDigits(6, chance)}`,
    applicationPolicy({ ...app, account: estate.account }),
  ),
  onRole('AttachRolePolicy', app.role.name, { policyArn: chance.pick(estate.policies) }),
]

const newTrust: Change = ({ role }, { chance }) => [
  updateTrust(role.name, chance.pick(['lambda.amazonaws.com', 'ecs-tasks.amazonaws.com'])),
  ...roleReads(role.name).slice(0, 1),
]

const detached: Change = ({ role }, { estate, chance }) => [
  onRole('DetachRolePolicy', role.name, { policyArn: chance.pick(estate.policies) }),
]

const changes: readonly Change[] = [newRole, newVersion, newVersion, newPolicy, newTrust, detached]
