import { AwsFailure } from '../../aws-failure.ts'
import type { OperationContext } from '../../operation.ts'
import type { Tags } from '../tags.ts'
import { databasesOf, type DbInstance, type DbSnapshot } from './databases.ts'
import { rdsArn } from './rds-call.ts'

/** Keeps a snapshot of an instance as it is now.
 * @throws AwsFailure DBSnapshotAlreadyExistsFault */
export function keepSnapshot(
  name: string,
  of: {
    readonly instance: Pick<DbInstance, 'id' | 'settings'> &
      Partial<Pick<DbInstance, 'created' | 'resourceId'>>
    readonly tags: Tags
    readonly context: OperationContext
  },
): DbSnapshot {
  const { instance, tags, context } = of
  const { account, call } = context
  const { snapshots } = databasesOf(account)
  const arn = rdsArn('snapshot', name, context)
  if (snapshots.has(arn)) {
    throw new AwsFailure(
      'DBSnapshotAlreadyExistsFault',
      `Cannot create the snapshot because a snapshot with the identifier ${name} already exists.`,
    )
  }
  const { created, resourceId } = instance
  const made: DbSnapshot = {
    id: name.toLowerCase(),
    arn,
    region: call.region,
    created: call.at,
    tags,
    instanceId: instance.id,
    settings: {
      ...instance.settings,
      ...(created === undefined ? {} : { InstanceCreateTime: new Date(created) }),
      ...(resourceId === undefined ? {} : { DbiResourceId: resourceId }),
    },
    sharedWith: new Set(),
  }
  snapshots.set(arn, made)
  return made
}
