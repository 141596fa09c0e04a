import { pick } from '../../../aws/inverse/inverse-makers.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { booleanOf, requiredText, textOf } from '../../read-input.ts'
import { serviceCalls, type ServiceCall } from '../service-call.ts'
import { tagsIn } from '../tags.ts'
import {
  databasesOf,
  dbResourceId,
  endpointPart,
  engineVersions,
  inRegion,
  instanceDefaults,
  type DbInstance,
} from './databases.ts'
import { instanceView } from './db-views.ts'
import { keepSnapshot } from './keep-snapshot.ts'
import { rdsArn, rdsCall, rdsList, rdsPage } from './rds-call.ts'

/** Members that a call may set and a description tells back. */
export const instanceSettings = [
  'DBInstanceClass',
  'Engine',
  'EngineVersion',
  'MasterUsername',
  'DBName',
  'AllocatedStorage',
  'BackupRetentionPeriod',
  'PreferredBackupWindow',
  'PreferredMaintenanceWindow',
  'MultiAZ',
  'AutoMinorVersionUpgrade',
  'LicenseModel',
  'PubliclyAccessible',
  'StorageType',
  'StorageEncrypted',
  'KmsKeyId',
  'CopyTagsToSnapshot',
  'DeletionProtection',
  'DBClusterIdentifier',
  'MaxAllocatedStorage',
] as const

/** RDS's calls on instances. */
export const dbInstanceOperations: readonly Operation[] = serviceCalls('rds', [
  {
    name: 'DescribeDBInstances',
    resource: (input, context) =>
      rdsArn('db', textOf(input, 'DBInstanceIdentifier') ?? '*', context),
    run: describeInstances,
  },
  instanceCall('CreateDBInstance', (input, context) => {
    const engine = requiredText(input, 'Engine')
    if (textOf(input, 'DBClusterIdentifier') === undefined) requireMaster(input)
    requiredText(input, 'DBInstanceClass')
    const settings = {
      EngineVersion: engineVersions[engine] ?? '1.0',
      ...pick(input, ...instanceSettings),
    }
    const made = keepInstance(requiredText(input, 'DBInstanceIdentifier'), {
      input,
      settings,
      context,
    })
    return {
      DBInstance: instanceView(made, context, {
        ...changesOf(input),
        DBInstanceStatus: 'creating',
      }),
    }
  }),
  instanceCall('ModifyDBInstance', (input, context) => {
    const found = instanceNamed(input, context)
    found.settings = { ...found.settings, ...pick(input, ...instanceSettings) }
    return { DBInstance: instanceView(found, context, changesOf(input)) }
  }),
  instanceCall('DeleteDBInstance', deleteInstance),
])

function instanceCall(name: string, run: ServiceCall['run']): ServiceCall {
  return rdsCall(name, {
    kind: 'db',
    member: 'DBInstanceIdentifier',
    tagsOf: (arn, { account }) => databasesOf(account).instances.get(arn)?.tags,
    run,
  })
}

function describeInstances(input: Input, context: OperationContext): Output {
  const found = rdsList(input, {
    all: inRegion(databasesOf(context.account).instances, context),
    id: 'DBInstanceIdentifier',
    idOf: ({ id, arn }) => [id, arn],
    missing: noInstance,
    filters: {
      'db-instance-id': ({ id }) => id,
      'dbi-resource-id': ({ resourceId }) => resourceId,
      engine: ({ settings }) => settings['Engine'],
    },
  })
  return rdsPage(
    input,
    'DBInstances',
    found.map((one) => instanceView(one, context)),
  )
}

/** The instance that an input names.
 * @throws AwsFailure DBInstanceNotFoundFault */
export function instanceNamed(input: Input, context: OperationContext): DbInstance {
  const id = requiredText(input, 'DBInstanceIdentifier')
  const found = databasesOf(context.account).instances.get(rdsArn('db', id, context))
  if (found !== undefined) return found
  throw noInstance(id)
}

function noInstance(id: string): AwsFailure {
  return new AwsFailure('DBInstanceNotFoundFault', `DBInstance ${id} not found.`)
}

/** Keeps a new instance.
 * @throws AwsFailure DBInstanceAlreadyExistsFault */
export function keepInstance(
  name: string,
  of: { readonly input: Input; readonly settings: Output; readonly context: OperationContext },
): DbInstance {
  const { input, settings, context } = of
  const { account, call, chance } = context
  const { instances } = databasesOf(account)
  const arn = rdsArn('db', name, context)
  if (instances.has(arn)) {
    throw new AwsFailure('DBInstanceAlreadyExistsFault', 'DB instance already exists')
  }
  const made: DbInstance = {
    id: name.toLowerCase(),
    arn,
    region: call.region,
    created: call.at,
    tags: tagsIn(input),
    resourceId: dbResourceId(chance),
    host: endpointPart(chance),
    settings: { ...instanceDefaults, ...settings },
  }
  instances.set(arn, made)
  return made
}

function requireMaster(input: Input): void {
  requiredMaster(input, 'MasterUsername')
  const isManaged = booleanOf(input, 'ManageMasterUserPassword') ?? false
  if (!isManaged) requiredMaster(input, 'MasterUserPassword')
}

function requiredMaster(input: Input, member: string): void {
  if (textOf(input, member) !== undefined) return
  throw new AwsFailure(
    'InvalidParameterValue',
    `The parameter ${member} must be provided and must not be blank.`,
  )
}

/** A password is told as a change that is to come, and masked. */
function changesOf(input: Input): Output {
  const isGiven = textOf(input, 'MasterUserPassword') !== undefined
  return { PendingModifiedValues: isGiven ? { MasterUserPassword: '****' } : {} }
}

function deleteInstance(input: Input, context: OperationContext): Output {
  const found = instanceNamed(input, context)
  const snapshot = textOf(input, 'FinalDBSnapshotIdentifier')
  const isSkipped = booleanOf(input, 'SkipFinalSnapshot') ?? false
  if (snapshot === undefined && !isSkipped) {
    throw combination(
      'FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.',
    )
  }
  if (found.settings['DeletionProtection'] === true) {
    throw combination(
      'Cannot delete protected DB Instance, please disable deletion protection and try again.',
    )
  }
  if (snapshot !== undefined) keepSnapshot(snapshot, { instance: found, tags: new Map(), context })
  databasesOf(context.account).instances.delete(found.arn)
  return { DBInstance: instanceView(found, context, { DBInstanceStatus: 'deleting' }) }
}

const combination = (message: string): AwsFailure =>
  new AwsFailure('InvalidParameterCombination', message)
