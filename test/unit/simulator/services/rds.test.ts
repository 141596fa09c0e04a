import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../../src/scenario/cast.ts'
import { aCloud, admin } from '../../../support/a-cloud.ts'
import { makeAndUndo } from '../../../support/undo-call.ts'

const pat = iamUser('pat', { place: 'lisbon', client: awsCli(), account: 'partner' })
const everything = { attached: ['AdministratorAccess'] }
const world = { accounts: { partner: { users: { pat: everything } } } }
type Members = Readonly<Record<string, unknown>>
const outputOf = ({ outcome }: { readonly outcome: unknown }): Members =>
  (outcome as { output?: Members }).output ?? {}
const errorOf = ({ outcome }: { readonly outcome: unknown }) => {
  const { code, message } = outcome as { code?: string; message?: string }
  return [code, message]
}

/** A cloud with an instance and a snapshot of it. */
async function aDatabase() {
  const lab = aCloud({ world, cast: [admin, pat] })
  const call = async (
    operation: string,
    input: Members = {},
    by: Parameters<typeof lab.call>[3] = {},
  ) => lab.call('rds', operation, input, by)
  const made = await call('CreateDBInstance', {
    DBInstanceIdentifier: 'Orders',
    DBInstanceClass: 'db.t4g.micro',
    Engine: 'mysql',
    MasterUsername: 'root',
    MasterUserPassword: 'secret-1',
  })
  await call('CreateDBSnapshot', { DBInstanceIdentifier: 'orders', DBSnapshotIdentifier: 'copy' })
  return { any: lab.call, call, made, partner: lab.cloud.accountNumber('partner') }
}
const idsIn = (output: Members, list: string, id: string) =>
  (output[list] as Members[]).map((one) => one[id])

describe('a database', () => {
  it('is logged without the member that its answer is wrapped in, and its password never', async () => {
    const { call, made } = await aDatabase()
    const changed = await call('ModifyDBInstance', {
      DBInstanceIdentifier: 'orders',
      MasterUserPassword: 'secret-2',
      PubliclyAccessible: true,
    })
    const mask = 'HIDDEN_DUE_TO_SECURITY_REASONS'
    expect({
      made: made.record['requestParameters'],
      answer: made.record['responseElements'],
      changed: changed.record['requestParameters'],
      change: changed.record['responseElements'],
      leaks: JSON.stringify([made.record, changed.record]).match(/secret-\d/),
    }).toEqual({
      made: {
        dBInstanceIdentifier: 'Orders',
        dBInstanceClass: 'db.t4g.micro',
        engine: 'mysql',
        masterUsername: 'root',
        masterUserPassword: mask,
      },
      answer: expect.objectContaining({
        dBInstanceIdentifier: 'orders',
        dBInstanceStatus: 'creating',
        pendingModifiedValues: { masterUserPassword: mask },
      }),
      changed: {
        dBInstanceIdentifier: 'orders',
        masterUserPassword: mask,
        publiclyAccessible: true,
      },
      change: expect.objectContaining({
        publiclyAccessible: true,
        instanceCreateTime: 'Mar 2, 2026, 9:00:02 AM',
      }),
      leaks: null,
    })
  })

  it('goes to another account by a snapshot that is shared with it', async () => {
    const { call, partner } = await aDatabase()
    const by = { actor: pat }
    const before = await call('DescribeDBSnapshots', { IncludeShared: true }, by)
    const shared = await call('ModifyDBSnapshotAttribute', {
      DBSnapshotIdentifier: 'copy',
      AttributeName: 'restore',
      ValuesToAdd: [partner],
    })
    const after = outputOf(await call('DescribeDBSnapshots', { IncludeShared: true }, by))
    const [arn] = idsIn(after, 'DBSnapshots', 'DBSnapshotArn')
    const restored = await call(
      'RestoreDBInstanceFromDBSnapshot',
      { DBInstanceIdentifier: 'loot', DBSnapshotIdentifier: arn },
      by,
    )
    expect({
      before: idsIn(outputOf(before), 'DBSnapshots', 'DBSnapshotIdentifier'),
      response: shared.record['responseElements'],
      after: idsIn(after, 'DBSnapshots', 'DBSnapshotIdentifier'),
      restored: restored.outcome.kind,
      theirs: idsIn(
        outputOf(await call('DescribeDBInstances', {}, by)),
        'DBInstances',
        'MasterUsername',
      ),
    }).toEqual({
      before: [],
      response: {
        dBSnapshotIdentifier: 'copy',
        dBSnapshotAttributes: [{ attributeName: 'restore', attributeValues: [partner] }],
      },
      after: ['copy'],
      restored: 'output',
      theirs: ['root'],
    })
  })

  it('is described by its ARN as by its name, as far as a policy says', async () => {
    const reader = iamUser('reader', { place: 'lisbon', client: awsCli() })
    const Resource = 'arn:aws:rds:us-east-1:<account>:db:one'
    const only = { Action: 'rds:DescribeDBInstances', Resource }
    const Statement = [{ Effect: 'Allow', ...only }] as const
    const { call, cloud } = aCloud({
      world: {
        users: { reader: { inline: { one: { Version: '2012-10-17', Statement } } } },
        databases: { one: { engine: 'mysql' }, two: { engine: 'mysql' } },
      },
      cast: [admin, reader],
    })
    const arn = `arn:aws:rds:us-east-1:${cloud.accountNumber()}:db:`
    const names = ['one', `${arn}one`, 'two', `${arn}two`]
    const kinds: string[] = []
    for (const DBInstanceIdentifier of names) {
      const by = { actor: reader }
      const { outcome } = await call('rds', 'DescribeDBInstances', { DBInstanceIdentifier }, by)
      kinds.push(outcome.kind)
    }
    expect(kinds).toEqual(['output', 'output', 'error', 'error'])
  })

  it.each([
    [
      'CreateDBInstance',
      {
        DBInstanceIdentifier: 'orders',
        DBInstanceClass: 'c',
        Engine: 'mysql',
        MasterUsername: 'a',
        MasterUserPassword: 'b',
      },
      'DBInstanceAlreadyExistsFault',
      'DB instance already exists',
    ],
    [
      'DeleteDBInstance',
      { DBInstanceIdentifier: 'orders' },
      'InvalidParameterCombination',
      'FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.',
    ],
    [
      'DeleteDBSnapshot',
      { DBSnapshotIdentifier: 'x' },
      'DBSnapshotNotFoundFault',
      'DBSnapshot x not found.',
    ],
    [
      'DeleteDBCluster',
      { DBClusterIdentifier: 'x', SkipFinalSnapshot: true },
      'DBClusterNotFoundFault',
      'DBCluster x not found.',
    ],
    [
      'DescribeDBInstances',
      { Filters: [{ Name: 'colour', Values: ['red'] }] },
      'InvalidParameterValue',
      'Unrecognized filter name: colour',
    ],
  ])('%s of %o fails with %s', async (operation, input, code, message) => {
    const { call } = await aDatabase()
    expect(errorOf(await call(operation, input))).toEqual([code, message])
  })

  it('is as it was when what was done to it is undone', async () => {
    const { any, call, partner } = await aDatabase()
    const state = async () =>
      JSON.stringify([
        outputOf(await call('DescribeDBInstances')),
        outputOf(await call('DescribeDBSnapshots')),
        outputOf(await call('DescribeDBClusters')),
        outputOf(await call('DescribeDBSnapshotAttributes', { DBSnapshotIdentifier: 'copy' })),
      ])
    const before = await state()
    const undone = []
    for (const [operation, input] of [
      ['ModifyDBInstance', { DBInstanceIdentifier: 'orders', PubliclyAccessible: true }],
      ['CreateDBSnapshot', { DBInstanceIdentifier: 'orders', DBSnapshotIdentifier: 'two' }],
      ['CopyDBSnapshot', { SourceDBSnapshotIdentifier: 'copy', TargetDBSnapshotIdentifier: 'two' }],
      [
        'ModifyDBSnapshotAttribute',
        { DBSnapshotIdentifier: 'copy', AttributeName: 'restore', ValuesToAdd: [partner] },
      ],
      [
        'RestoreDBInstanceFromDBSnapshot',
        { DBInstanceIdentifier: 'b', DBSnapshotIdentifier: 'copy' },
      ],
      ['CreateDBCluster', { DBClusterIdentifier: 'c', Engine: 'aurora-mysql' }],
    ] as const) {
      undone.push((await makeAndUndo(any, ['rds', operation, input])).undone.join())
    }
    expect({ undone, after: await state() }).toEqual({
      undone: [
        'ModifyDBInstance',
        'DeleteDBSnapshot',
        'DeleteDBSnapshot',
        'ModifyDBSnapshotAttribute',
        'DeleteDBInstance',
        'DeleteDBCluster',
      ],
      after: before,
    })
  })
})
