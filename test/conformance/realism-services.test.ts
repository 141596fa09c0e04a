import { expect, it } from 'vitest'
import type { CloudTrailRecord } from '../../src/cloudtrail/record.ts'
import type { World } from '../../src/scenario/world.ts'
import { aCloud } from '../support/a-cloud.ts'
import { hasRealism, realismOf } from '../support/realism.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const world: World = {
  roles: {
    runner: {
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'lambda.amazonaws.com' },
            Action: 'sts:AssumeRole',
          },
        ],
      },
    },
  },
  buckets: { code: { objects: { 'a.zip': 'PK\u0003\u0004' } } },
  keys: { data: {} },
}
type Step = readonly [string, string, Readonly<Record<string, unknown>>]

/** What attackers do to functions, keys and databases, each call with what its real samples carry. */
const steps = (account: string): readonly Step[] => {
  const code = { S3Bucket: 'code', S3Key: 'a.zip' }
  const named = { FunctionName: 'f' }
  const database = { DBInstanceIdentifier: 'd' }
  const snapshot = { DBSnapshotIdentifier: 's' }
  const EncryptionContext = { Purpose: 'backup' }
  return [
    [
      'lambda',
      'CreateFunction',
      {
        ...named,
        Role: `arn:aws:iam::${account}:role/runner`,
        Runtime: 'python3.13',
        Handler: 'm.h',
        Code: code,
        Description: '',
        MemorySize: 128,
        PackageType: 'Zip',
        Publish: false,
        Timeout: 20,
        Environment: {},
        Tags: { StratusRedTeam: 'true' },
      },
    ],
    ['lambda', 'UpdateFunctionCode', { ...named, ...code, Publish: true }],
    ['lambda', 'UpdateFunctionConfiguration', { ...named, Environment: {} }],
    [
      'lambda',
      'AddPermission',
      { ...named, StatementId: 's', Action: 'lambda:InvokeFunction', Principal: '*' },
    ],
    ['lambda', 'GetFunction', named],
    ['lambda', 'ListVersionsByFunction', named],
    ['lambda', 'RemovePermission', { ...named, StatementId: 's' }],
    ['lambda', 'CreateFunctionUrlConfig', { FunctionName: 'g', AuthType: 'NONE' }],
    ['lambda', 'DeleteFunction', named],
    ['kms', 'CreateKey', {}],
    ['kms', 'DescribeKey', { KeyId: 'nope' }],
    ['kms', 'Encrypt', { KeyId: 'alias/data', Plaintext: Buffer.from('x'), EncryptionContext }],
    ['kms', 'GenerateDataKey', { KeyId: 'alias/data', KeySpec: 'AES_256', EncryptionContext }],
    ['kms', 'DisableKey', { KeyId: 'alias/data' }],
    ['kms', 'ScheduleKeyDeletion', { KeyId: 'alias/data', PendingWindowInDays: 7 }],
    [
      'rds',
      'CreateDBInstance',
      {
        ...database,
        DBInstanceClass: 'db.t3.micro',
        Engine: 'mysql',
        MasterUsername: 'u',
        MasterUserPassword: 'p',
        DBName: 'x',
        Tags: [{ Key: 'a', Value: 'b' }],
      },
    ],
    ['rds', 'CreateDBSnapshot', { ...database, ...snapshot, Tags: [{ Key: 'a', Value: 'b' }] }],
    [
      'rds',
      'ModifyDBSnapshotAttribute',
      { ...snapshot, AttributeName: 'restore', ValuesToAdd: ['123456789012'] },
    ],
    ['rds', 'ModifyDBInstance', { ...database, MasterUserPassword: 'q' }],
    ['rds', 'DeleteDBSnapshot', snapshot],
    ['rds', 'DeleteDBInstance', { ...database, SkipFinalSnapshot: true }],
  ]
}

it.skipIf(!hasRealism())(
  'records of Lambda, KMS and RDS have the shapes of real ones and no inconsistency',
  async () => {
    const { call, cloud } = aCloud({ world })
    const records: CloudTrailRecord[] = []
    for (const [service, operation, input] of steps(cloud.accountNumber())) {
      records.push(...(await call(service, operation, input)).records)
    }
    const { total, failing, text } = realismOf(records, temporaryFolder({}))
    expect({ written: records.length, total, failing }, text).toEqual({
      written: 21,
      // Real logs score 0.974 to 0.997 against the shapes of other logs.
      total: expect.toSatisfy((score: number) => score > 0.985, 'a score of more than 0.985'),
      failing: [],
    })
  },
)
