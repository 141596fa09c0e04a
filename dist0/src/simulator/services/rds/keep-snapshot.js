import { AwsFailure } from '../../aws-failure.js';
import { databasesOf } from './databases.js';
import { rdsArn } from './rds-call.js';
/** Keeps a snapshot of an instance as it is now.
 * @throws AwsFailure DBSnapshotAlreadyExistsFault */
export function keepSnapshot(name, of) {
    const { instance, tags, context } = of;
    const { account, call } = context;
    const { snapshots } = databasesOf(account);
    const arn = rdsArn('snapshot', name, context);
    if (snapshots.has(arn)) {
        throw new AwsFailure('DBSnapshotAlreadyExistsFault', `Cannot create the snapshot because a snapshot with the identifier ${name} already exists.`);
    }
    const { created, resourceId } = instance;
    const made = {
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
    };
    snapshots.set(arn, made);
    return made;
}
//# sourceMappingURL=keep-snapshot.js.map