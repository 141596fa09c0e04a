import { pick } from '../../../aws/inverse/inverse-makers.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { requirePermission } from '../../require-permission.js';
import { serviceCalls } from '../service-call.js';
import { tagsIn } from '../tags.js';
import { databasesOf, inRegion } from './databases.js';
import { instanceNamed, instanceSettings, keepInstance } from './db-instance-operations.js';
import { instanceView, snapshotView } from './db-views.js';
import { keepSnapshot } from './keep-snapshot.js';
import { rdsArn, rdsCall, rdsList, rdsPage, withDefaults } from './rds-call.js';
/** RDS's calls on snapshots of instances. */
export const dbSnapshotOperations = serviceCalls('rds', [
    {
        name: 'DescribeDBSnapshots',
        resource: (input, context) => rdsArn('snapshot', textOf(input, 'DBSnapshotIdentifier') ?? '*', context),
        run: describeSnapshots,
        record: ({ input }) => withDefaults(input, { includeShared: false, includePublic: false }),
    },
    snapshotCall('CreateDBSnapshot', (input, context) => {
        const instance = instanceNamed(input, context);
        requirePermission({ action: 'rds:CreateDBSnapshot', resource: instance.arn }, context);
        const name = requiredText(input, 'DBSnapshotIdentifier');
        const made = keepSnapshot(name, { instance, tags: tagsIn(input), context });
        return { DBSnapshot: snapshotView(made, context, 'creating') };
    }),
    snapshotCall('DeleteDBSnapshot', (input, context) => {
        const found = ownSnapshot(input, context);
        databasesOf(context.account).snapshots.delete(found.arn);
        return { DBSnapshot: snapshotView(found, context, 'deleted') };
    }),
    snapshotCall('DescribeDBSnapshotAttributes', (input, context) => ({
        DBSnapshotAttributesResult: attributesOf(ownSnapshot(input, context)),
    })),
    snapshotCall('ModifyDBSnapshotAttribute', (input, context) => {
        const found = ownSnapshot(input, context);
        const name = requiredText(input, 'AttributeName');
        if (name !== 'restore') {
            throw new AwsFailure('InvalidParameterValue', `Invalid snapshot attribute ${name}`);
        }
        for (const account of textsOf(input, 'ValuesToAdd'))
            found.sharedWith.add(account);
        for (const account of textsOf(input, 'ValuesToRemove'))
            found.sharedWith.delete(account);
        return { DBSnapshotAttributesResult: attributesOf(found) };
    }),
    snapshotCall('CopyDBSnapshot', (input, context) => {
        const source = snapshotOf(requiredText(input, 'SourceDBSnapshotIdentifier'), context);
        requirePermission({ action: 'rds:CopyDBSnapshot', resource: source.arn }, context);
        const name = requiredText(input, 'TargetDBSnapshotIdentifier');
        const tags = (booleanOf(input, 'CopyTags') ?? false) ? new Map(source.tags) : tagsIn(input);
        const instance = { id: source.instanceId, settings: source.settings };
        return {
            DBSnapshot: snapshotView(keepSnapshot(name, { instance, tags, context }), context, 'creating'),
        };
    }, 'TargetDBSnapshotIdentifier'),
    named('RestoreDBInstanceFromDBSnapshot', 'db', 'DBInstanceIdentifier', (input, context) => {
        const snapshot = snapshotOf(requiredText(input, 'DBSnapshotIdentifier'), context);
        requirePermission({ action: 'rds:RestoreDBInstanceFromDBSnapshot', resource: snapshot.arn }, context);
        const settings = {
            ...pick(snapshot.settings, ...instanceSettings),
            ...pick(input, ...instanceSettings),
        };
        const made = keepInstance(requiredText(input, 'DBInstanceIdentifier'), {
            input,
            settings,
            context,
        });
        return { DBInstance: instanceView(made, context, { DBInstanceStatus: 'creating' }) };
    }),
]);
function snapshotCall(name, run, member = 'DBSnapshotIdentifier') {
    return named(name, 'snapshot', member, run);
}
function named(name, ...[kind, member, run]) {
    return rdsCall(name, {
        kind,
        member,
        tagsOf: (arn, { account }) => {
            const { instances, snapshots } = databasesOf(account);
            return (snapshots.get(arn) ?? instances.get(arn))?.tags;
        },
        run,
    });
}
function describeSnapshots(input, context) {
    const own = inRegion(databasesOf(context.account).snapshots, context);
    const others = sharedSnapshots(context).filter(({ sharedWith }) => sharedWith.has('all')
        ? (booleanOf(input, 'IncludePublic') ?? false)
        : (booleanOf(input, 'IncludeShared') ?? false));
    const instance = textOf(input, 'DBInstanceIdentifier')?.toLowerCase();
    const kind = textOf(input, 'SnapshotType') ?? 'manual';
    const found = rdsList(input, {
        all: kind === 'automated' ? [] : [...own, ...others],
        id: 'DBSnapshotIdentifier',
        idOf: ({ id, arn }) => [id, arn],
        missing: noSnapshot,
        filters: {
            'db-snapshot-id': ({ id }) => id,
            'db-instance-id': ({ instanceId }) => instanceId,
            engine: ({ settings }) => settings['Engine'],
            'snapshot-type': () => 'manual',
        },
    });
    const views = found
        .filter(({ instanceId }) => instance === undefined || instanceId === instance)
        .map((one) => snapshotView(one, context));
    return rdsPage(input, 'DBSnapshots', views);
}
/** Snapshots of other accounts that the caller's may restore. */
function sharedSnapshots(context) {
    const { account, cloud } = context;
    const others = [...cloud.accounts.values()].filter((one) => one !== account);
    return others
        .flatMap((other) => inRegion(databasesOf(other).snapshots, context))
        .filter(({ sharedWith }) => sharedWith.has('all') || sharedWith.has(account.number));
}
/** The snapshot of a name, or of the ARN of one that is shared.
 * @throws AwsFailure DBSnapshotNotFoundFault */
function snapshotOf(id, context) {
    const arn = rdsArn('snapshot', id, context);
    const own = databasesOf(context.account).snapshots.get(arn);
    const found = own ?? sharedSnapshots(context).find((one) => one.arn === arn);
    if (found !== undefined)
        return found;
    throw noSnapshot(id);
}
function ownSnapshot(input, context) {
    const id = requiredText(input, 'DBSnapshotIdentifier');
    const found = databasesOf(context.account).snapshots.get(rdsArn('snapshot', id, context));
    if (found !== undefined)
        return found;
    throw noSnapshot(id);
}
function noSnapshot(id) {
    return new AwsFailure('DBSnapshotNotFoundFault', `DBSnapshot ${id} not found.`);
}
function attributesOf({ id, sharedWith }) {
    return {
        DBSnapshotIdentifier: id,
        DBSnapshotAttributes: [{ AttributeName: 'restore', AttributeValues: [...sharedWith] }],
    };
}
//# sourceMappingURL=db-snapshot-operations.js.map