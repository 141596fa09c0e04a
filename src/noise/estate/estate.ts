import { arnOf, iamArn } from '../../aws/arn.ts'
import { accountNumber, ec2Id, hexDigits, uuid } from '../../aws/ids.ts'
import { chanceOf, type Chance } from '../../time/chance.ts'
import type { Names } from '../names.ts'
import { roleOf, userOf, type Role, type User } from './principals.ts'
import { peopleOf, type People } from './people.ts'

/** What the company has in its account. */
export interface Estate extends People {
  readonly account: string
  readonly company: string
  /** Where nearly all of it is. */
  readonly region: string
  readonly apps: readonly App[]
  readonly instances: readonly Instance[]
  /** ARNs of KMS keys. */
  readonly keys: readonly string[]
  /** ARNs of the account's own policies. */
  readonly policies: readonly string[]
  readonly groups: readonly string[]
  readonly network: Network
  readonly roles: Readonly<Record<RoleName, Role>>
  /** IAM users of programs that nobody has moved to roles. */
  readonly machines: readonly User[]
  readonly logBucket: string
  readonly trail: string
}

type RoleName =
  'terraform' | 'audit' | 'config' | 'autoscaling' | 'ecs' | 'support' | 'githubDeploy' | 'jenkins'

/** One piece of the company's software and what belongs to it. */
export interface App {
  /** `garden-api` */
  readonly name: string
  readonly role: Role
  readonly functionArn: string
  readonly bucket: string
  readonly table: string
  readonly secretArn: string
  readonly logGroup: string
  readonly repository: string
  readonly key: string
}

/** An EC2 instance that serves. */
export interface Instance {
  readonly id: string
  readonly privateIp: string
  readonly role: Role
  readonly volume: string
  readonly app: App
}

/** The network that instances lie in. */
export interface Network {
  readonly vpc: string
  readonly subnets: readonly string[]
  readonly groups: readonly string[]
  readonly endpoint: string
}

const parts = ['api', 'worker', 'web', 'etl', 'gateway']

/** Makes the company: the same seed and names give the same one. */
export function estateOf(seed: string, names: Names): Estate {
  const chance = chanceOf(seed, 'noise', 'estate')
  const account = accountNumber(chance)
  const { company } = names
  const region = 'eu-central-1'
  const keys = times(6, () =>
    arnOf({ service: 'kms', region, account, resource: `key/${uuid(chance)}` }),
  )
  const place = { account, region, company, keys, chance }
  const apps = names.subjects.map((subject, index) =>
    appOf(`${subject}-${parts[index % parts.length]!}`, place),
  )
  return {
    account,
    company,
    region,
    apps,
    instances: instancesOf(apps, chance),
    keys,
    policies: apps.slice(0, 12).map(({ name }) => iamArn(account, 'policy', `${name}-access`)),
    groups: ['developers', 'operations', 'data', 'auditors'],
    network: networkOf(chance),
    roles: rolesOf(account, chance),
    machines: ['backup', 'metrics-export', 'build', 'reporting'].map((name) =>
      userOf(account, `svc-${name}`, chance),
    ),
    logBucket: `${company}-cloudtrail-${account}`,
    trail: arnOf({ service: 'cloudtrail', region, account, resource: 'trail/main' }),
    ...peopleOf(names, account, chanceOf(seed, 'noise', 'people')),
  }
}

function appOf(
  name: string,
  place: {
    readonly account: string
    readonly region: string
    readonly company: string
    readonly keys: readonly string[]
    readonly chance: Chance
  },
): App {
  const { account, region, company, keys, chance } = place
  return {
    name,
    role: roleOf(account, `${name}-role`, { chance, path: '/service/' }),
    functionArn: arnOf({ service: 'lambda', region, account, resource: `function:${name}` }),
    bucket: `${company}-${name}-data`,
    table: name,
    secretArn: arnOf({
      service: 'secretsmanager',
      region,
      account,
      resource: `secret:${name}/database-${hexDigits(6, chance)}`,
    }),
    logGroup: `/aws/lambda/${name}`,
    repository: `${company}/${name}`,
    key: chance.pick(keys),
  }
}

function instancesOf(apps: readonly App[], chance: Chance): readonly Instance[] {
  return times(40, () => {
    const app = chance.pick(apps)
    return {
      id: ec2Id('i', chance),
      privateIp: `10.0.${chance.below(8) * 16}.${4 + chance.below(250)}`,
      role: app.role,
      volume: ec2Id('vol', chance),
      app,
    }
  })
}

function networkOf(chance: Chance): Network {
  return {
    vpc: ec2Id('vpc', chance),
    subnets: times(6, () => ec2Id('subnet', chance)),
    groups: times(14, () => ec2Id('sg', chance)),
    endpoint: ec2Id('vpce', chance),
  }
}

function rolesOf(account: string, chance: Chance): Estate['roles'] {
  const linked = (name: string, service: string): Role =>
    roleOf(account, name, { chance, path: `/aws-service-role/${service}/` })
  return {
    terraform: roleOf(account, 'terraform', { chance, path: '/ci/' }),
    audit: roleOf(account, 'SecurityAuditScanner', { chance }),
    config: linked('AWSServiceRoleForConfig', 'config.amazonaws.com'),
    autoscaling: linked('AWSServiceRoleForAutoScaling', 'autoscaling.amazonaws.com'),
    ecs: linked('AWSServiceRoleForECS', 'ecs.amazonaws.com'),
    support: linked('AWSServiceRoleForTrustedAdvisor', 'trustedadvisor.amazonaws.com'),
    githubDeploy: roleOf(account, 'github-deploy', { chance, path: '/ci/' }),
    jenkins: roleOf(account, 'jenkins-deploy', { chance, path: '/ci/' }),
  }
}

const times = <One>(count: number, make: (index: number) => One): readonly One[] =>
  Array.from({ length: count }, (_, index) => make(index))
