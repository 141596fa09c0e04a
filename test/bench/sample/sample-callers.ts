import type { Chance } from '../../../src/time/chance.ts'
import { idOf } from './sample-ids.ts'

/** Who makes a call of the sample, and from where. */
export interface SampleCaller {
  readonly name: string
  readonly identity: object
  readonly address: string
  /** Its user agent; `COMMAND` stands for the command of a CLI. */
  readonly agent: string
  readonly region: string
}

/** The account of the sample. */
export const account = '111122223333'

const regions = ['us-east-1', 'eu-central-1', 'eu-west-1']

// No rule is about these clients; one of ours is about the AWS CLI.
const roleAgents = [
  'Boto3/1.40.4 md/Botocore#1.40.4 ua/2.1 os/linux#6.8.0-1029-aws md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython m/Z,D,b cfg/retry-mode#legacy Botocore/1.40.4',
  'APN/1.0 HashiCorp/1.0 Terraform/1.9.8 (+https://www.terraform.io) terraform-provider-aws/5.82.2 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.32.6 ua/2.1 os/linux lang/go#1.23.3 md/GOOS#linux md/GOARCH#amd64 api/ec2#1.198.1 m/g',
  'aws-sdk-go-v2/1.36.3 ua/2.1 os/linux lang/go#1.23.8 md/GOOS#linux md/GOARCH#arm64 exec-env/AWS_ECS_FARGATE api/sts#1.33.17 m/E,g',
]
const userAgent =
  'aws-cli/2.32.3 md/awscrt#0.28.4 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython m/E,b,Z cfg/retry-mode#standard md/installer#exe md/distrib#ubuntu.24 md/prompt#off md/command#COMMAND'

/** An IAM user at the AWS CLI, always at the same address. */
export function userCaller(chance: Chance): SampleCaller {
  const number = chance.below(200)
  const userName = `user-${number}`
  return {
    name: userName,
    identity: {
      type: 'IAMUser',
      principalId: idOf('AIDA', number),
      arn: `arn:aws:iam::${account}:user/${userName}`,
      accountId: account,
      accessKeyId: idOf('AKIA', number),
      userName,
    },
    address: `198.51.100.${number}`,
    agent: userAgent,
    region: regions[number % 3]!,
  }
}

/** A session of one of forty roles. */
export function roleCaller({
  time,
  chance,
}: {
  readonly time: string
  readonly chance: Chance
}): SampleCaller {
  const number = chance.below(400)
  const role = `service-role-${number % 40}`
  const session = `session-${number}`
  const principalId = idOf('AROA', number % 40)
  return {
    name: role,
    identity: {
      type: 'AssumedRole',
      principalId: `${principalId}:${session}`,
      arn: `arn:aws:sts::${account}:assumed-role/${role}/${session}`,
      accountId: account,
      accessKeyId: idOf('ASIA', number),
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId,
          arn: `arn:aws:iam::${account}:role/${role}`,
          accountId: account,
          userName: role,
        },
        attributes: { creationDate: `${time.slice(0, 13)}:00:00Z`, mfaAuthenticated: 'false' },
      },
    },
    address: `203.0.113.${number % 250}`,
    agent: roleAgents[number % roleAgents.length]!,
    region: regions[number % 3]!,
  }
}

/** An AWS service that works in the account. */
export function serviceCaller(chance: Chance): SampleCaller {
  const name = chance.pick(['ec2.amazonaws.com', 'lambda.amazonaws.com', 'rds.amazonaws.com'])
  return {
    name,
    identity: { type: 'AWSService', invokedBy: name },
    address: name,
    agent: name,
    region: chance.pick(regions),
  }
}
