// Records of an ordinary account: reads of many services, some writes of IAM, seeded and spread over days.

const services = {
  ec2: ['DescribeInstances', 'DescribeVolumes', 'DescribeSecurityGroups', 'RunInstances'],
  s3: ['GetBucketAcl', 'ListBuckets', 'GetBucketPolicy', 'PutObject'],
  sts: ['AssumeRole', 'GetCallerIdentity'],
  kms: ['Decrypt', 'GenerateDataKey', 'DescribeKey'],
  lambda: ['ListFunctions20150331', 'GetFunction20150331v2'],
  dynamodb: ['DescribeTable', 'ListTables'],
  logs: ['CreateLogStream', 'DescribeLogGroups'],
  monitoring: ['DescribeAlarms', 'GetMetricData'],
}

const concerned = [
  'CreateUser',
  'CreateGroup',
  'AttachRolePolicy',
  'AttachUserPolicy',
  'UpdateAssumeRolePolicy',
  'DeactivateMFADevice',
  'CreateAccessKey',
  'DeleteGroup',
]

/** Yields `count` records, `share` of which have an action that some rule of IAM names. */
export function* sampleRecords(count, { share, chance }) {
  const start = Date.UTC(2026, 2, 2, 9)
  for (let index = 0; index < count; index += 1) {
    const time = new Date(start + index * 250).toISOString().replace(/\.\d{3}Z$/, 'Z')
    const isConcerned = chance.fraction() < share
    const service = isConcerned ? 'iam' : chance.pick(Object.keys(services))
    const action = chance.pick(isConcerned ? concerned : services[service])
    yield record({ time, service, action, chance })
  }
}

function record({ time, service, action, chance }) {
  const readOnly = /^(?:Describe|Get|List)/.test(action)
  const isUser = chance.below(4) === 0
  const caller = chance.below(200)
  return {
    eventVersion: '1.11',
    userIdentity: isUser ? userIdentity(caller) : roleIdentity(caller, time),
    eventTime: time,
    eventSource: `${service}.amazonaws.com`,
    eventName: action,
    awsRegion: chance.pick(['us-east-1', 'eu-central-1', 'eu-west-1']),
    sourceIPAddress: `198.51.100.${caller + chance.below(2)}`,
    userAgent: [
      'aws-cli/2.15.30 md/awscrt#0.19.19 ua/2.0 os/linux#6.5.0 md/arch#x86_64 lang/python#3.11.8 cfg/retry-mode#standard md/command#ec2.describe-instances',
      'Boto3/1.34.60 md/Botocore#1.34.60 ua/2.0 os/linux#6.1.77 md/arch#x86_64 lang/python#3.12.2 cfg/retry-mode#legacy',
      'APN/1.0 HashiCorp/1.0 Terraform/1.7.4 aws-sdk-go-v2/1.25.2 os/linux lang/go#1.21.7 md/GOOS#linux md/GOARCH#amd64',
    ][caller % 3],
    requestParameters: { name: `thing-${chance.below(500)}`, maxResults: 100 },
    responseElements: readOnly ? null : { result: { arn: arn(`thing/${chance.below(500)}`) } },
    requestID: uuid(chance),
    eventID: uuid(chance),
    readOnly,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: account,
    eventCategory: 'Management',
    tlsDetails: {
      tlsVersion: 'TLSv1.3',
      cipherSuite: 'TLS_AES_128_GCM_SHA256',
      clientProvidedHostHeader: `${service}.us-east-1.amazonaws.com`,
    },
  }
}

const account = '111122223333'
const arn = (rest) => `arn:aws:iam::${account}:${rest}`

function userIdentity(caller) {
  const userName = `user-${caller}`
  return {
    type: 'IAMUser',
    principalId: `AIDAEXAMPLE${userName.toUpperCase()}`,
    arn: arn(`user/${userName}`),
    accountId: account,
    accessKeyId: `AKIAEXAMPLE${String(1_000_000_000 + caller).slice(1)}`,
    userName,
  }
}

function roleIdentity(caller, creationDate) {
  const userName = `role-${caller % 40}`
  const principalId = `AROAEXAMPLE${userName.toUpperCase()}`
  return {
    type: 'AssumedRole',
    principalId: `${principalId}:session-${caller}`,
    arn: `arn:aws:sts::${account}:assumed-role/${userName}/session-${caller}`,
    accountId: account,
    accessKeyId: `ASIAEXAMPLE${String(1_000_000_000 + caller).slice(1)}`,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId,
        arn: arn(`role/${userName}`),
        accountId: account,
        userName,
      },
      attributes: { creationDate, mfaAuthenticated: 'false' },
    },
  }
}

function uuid(chance) {
  const hex = [0, 1, 2, 3].map(() => chance.bits().toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}
