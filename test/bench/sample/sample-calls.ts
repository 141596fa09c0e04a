import type { Chance } from '../../../src/time/chance.ts'
import { idOf, opaque } from './sample-ids.ts'

/** What is drawn for one call. */
interface Drawn {
  readonly chance: Chance
  readonly caller: string
  readonly account: string
}

/** What differs between the records of two calls. */
interface CallParts {
  readonly request?: object
  readonly response?: object
  readonly more?: object
  readonly resources?: readonly object[]
  readonly error?: string
  readonly message?: string
}

/** A call that the sample's callers make. */
export interface SampleCall {
  readonly service: string
  readonly action: string
  /** As the AWS CLI calls it. */
  readonly command: string
  readonly version: string
  readonly readOnly: boolean
  readonly by?: 'service'
  readonly parts: (drawn: Drawn) => CallParts
}

const versions: Readonly<Record<string, string>> = { sts: '1.08', rds: '1.08', s3: '1.11' }

function call(
  name: string,
  parts: SampleCall['parts'] = () => ({}),
  { by }: Pick<SampleCall, 'by'> = {},
): SampleCall {
  const [service = '', action = ''] = name.split('.')
  return {
    service,
    action,
    command: action.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(),
    version: versions[service] ?? '1.11',
    readOnly: /^(?:Assume|Batch|Decrypt|Describe|Generate|Get|List)/.test(action),
    ...(by && { by }),
    parts,
  }
}

const number = (chance: Chance): string => chance.bits().toString(16).padStart(8, '0')

const describeInstances = call('ec2.DescribeInstances', ({ chance }) => ({
  request: {
    instancesSet: {
      items: [1, 2, 3].map(() => ({ instanceId: `i-0${number(chance)}${number(chance)}` })),
    },
    filterSet: {
      items: [{ name: 'instance-state-name', valueSet: { items: [{ value: 'running' }] } }],
    },
  },
}))

const bucketRead = ({ chance, account }: Drawn): CallParts => {
  const bucketName = `data-lake-${chance.below(50)}`
  return {
    request: { bucketName, Host: `${bucketName}.s3.eu-central-1.amazonaws.com`, acl: '' },
    more: {
      SignatureVersion: 'SigV4',
      CipherSuite: 'TLS_AES_128_GCM_SHA256',
      bytesTransferredIn: 0,
      AuthenticationMethod: 'AuthHeader',
      'x-amz-id-2': opaque(76, chance),
      bytesTransferredOut: chance.below(5000),
    },
    resources: [{ accountId: account, type: 'AWS::S3::Bucket', ARN: `arn:aws:s3:::${bucketName}` }],
  }
}

const keyUse = ({ chance, account }: Drawn): CallParts => ({
  request: {
    encryptionAlgorithm: 'SYMMETRIC_DEFAULT',
    encryptionContext: { 'aws:ebs:id': `vol-0${number(chance)}${number(chance)}` },
  },
  resources: [
    {
      accountId: account,
      type: 'AWS::KMS::Key',
      ARN: `arn:aws:kms:eu-central-1:${account}:key/6edac2c5-52c8-4de5-9d8f-2d1bdc2f9e${10 + chance.below(90)}`,
    },
  ],
})

const assumeRole = ({ chance, account }: Drawn): CallParts => {
  const role = `service-role-${chance.below(40)}`
  const session = `i-0${number(chance)}${number(chance)}`
  const roleArn = `arn:aws:iam::${account}:role/${role}`
  return {
    request: { roleArn, roleSessionName: session },
    response: {
      credentials: {
        accessKeyId: idOf('ASIA', chance.below(400)),
        sessionToken: `IQoJb3JpZ2luX2Vj${opaque(640, chance)}`,
        expiration: 'Mar 2, 2026, 3:34:12 PM',
      },
    },
    resources: [{ accountId: account, type: 'AWS::IAM::Role', ARN: roleArn }],
  }
}

/** What roles and services do all day: no bundled rule can match one of these. */
export const routine: readonly SampleCall[] = [
  describeInstances,
  call('ec2.DescribeVolumes', () => ({ request: { volumeSet: {}, filterSet: {} } })),
  call('ec2.DescribeSecurityGroups', ({ chance }) => ({
    request: {
      securityGroupSet: {},
      securityGroupIdSet: { items: [{ groupId: `sg-0${number(chance)}` }] },
      filterSet: {},
    },
  })),
  call('s3.GetBucketAcl', bucketRead),
  call('s3.GetBucketPolicyStatus', bucketRead),
  call('kms.Decrypt', keyUse),
  call('kms.GenerateDataKey', keyUse),
  call('sts.AssumeRole', assumeRole, { by: 'service' }),
  call('s3.GetBucketAcl', bucketRead, { by: 'service' }),
  call('kms.GenerateDataKey', keyUse, { by: 'service' }),
  call('kms.Decrypt', keyUse, { by: 'service' }),
  call('lambda.GetFunction20150331v2', ({ chance }) => ({
    request: { functionName: `function-${chance.below(80)}` },
  })),
  call('dynamodb.DescribeTable', ({ chance }) => ({
    request: { tableName: `table-${chance.below(30)}` },
  })),
  call('logs.CreateLogStream', ({ chance }) => ({
    request: {
      logGroupName: `/aws/lambda/function-${chance.below(80)}`,
      logStreamName: `2026/03/02/[$LATEST]${number(chance)}${number(chance)}`,
    },
  })),
  call('secretsmanager.GetSecretValue', ({ chance, account }) => ({
    request: {
      secretId: `arn:aws:secretsmanager:eu-central-1:${account}:secret:app-${chance.below(60)}-4Rzn83`,
    },
  })),
  call('monitoring.DescribeAlarms', () => ({ request: { maxRecords: 100 } })),
]

/** What IAM users do at the AWS CLI all day; a rule on sessions looks at each, one on discovery at most. */
export const everyday: readonly SampleCall[] = [
  describeInstances,
  call('sts.GetCallerIdentity'),
  call('s3.GetBucketAcl', bucketRead),
  call('s3.ListBuckets', () => ({ request: { Host: 's3.amazonaws.com' } })),
  call('ssm.GetParameters', ({ chance }) => ({
    request: { names: [`/app/${chance.below(90)}/url`], withDecryption: true },
  })),
  call('iam.ListAttachedUserPolicies', ({ caller }) => ({ request: { userName: caller } })),
  call('kms.Decrypt', keyUse),
]

const denied = (action: string, { caller, account }: Drawn): CallParts => ({
  error: 'AccessDenied',
  message: `User: arn:aws:iam::${account}:user/${caller} is not authorized to perform: iam:${action} on resource: user ${caller} because no identity-based policy allows the iam:${action} action`,
})

const attached = 'arn:aws:iam::aws:policy/ReadOnlyAccess'

/** Changes of IAM with actions that rules name; all that rules ask of raw text is there,
 * but few are done and raise an alert. */
export const changes: readonly SampleCall[] = [
  call('iam.AttachRolePolicy', ({ chance }) => ({
    request: { roleName: `service-role-${chance.below(40)}`, policyArn: attached },
  })),
  call('iam.AttachUserPolicy', ({ caller }) => ({
    request: { userName: caller, policyArn: attached },
  })),
  call('iam.CreateAccessKey', ({ chance, caller }) => ({
    request: { userName: caller },
    response: {
      accessKey: {
        userName: caller,
        accessKeyId: idOf('AKIA', chance.below(200)),
        status: 'Active',
        createDate: 'Mar 2, 2026, 9:53:13\u202fAM',
      },
    },
  })),
  call('iam.UpdateAssumeRolePolicy', ({ chance, caller, account }) => ({
    request: {
      roleName: `service-role-of-${caller}`,
      policyDocument: JSON.stringify(
        {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: `arn:aws:iam::${account}:user/user-${chance.below(200)}` },
              Action: 'sts:AssumeRole',
            },
          ],
        },
        null,
        2,
      ),
    },
  })),
  call('iam.DeactivateMFADevice', (drawn) => denied('DeactivateMFADevice', drawn)),
  call('iam.DeleteGroup', (drawn) => denied('DeleteGroup', drawn)),
  call('iam.CreateGroup', (drawn) =>
    drawn.chance.below(50) === 0
      ? { request: { groupName: `team-${drawn.chance.below(99)}` } }
      : denied('CreateGroup', drawn),
  ),
]
