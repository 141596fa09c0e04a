import { entriesOf, impossible, inside, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('rds');
const instance = (input) => pick(input, 'DBInstanceIdentifier');
const withoutSnapshot = (name) => (made) => ({
    ...pick(made.input, name),
    SkipFinalSnapshot: true,
});
/** How RDS's mutating operations are taken back. */
export const rdsInverses = {
    CreateDBInstance: undoneBy('DeleteDBInstance', withoutSnapshot('DBInstanceIdentifier')),
    RestoreDBInstanceFromDBSnapshot: undoneBy('DeleteDBInstance', withoutSnapshot('DBInstanceIdentifier')),
    ModifyDBInstance: {
        kind: 'calls',
        impossibleFor: ({ MasterUserPassword: password }) => password === undefined ? undefined : 'RDS does not tell the password that there was before.',
        prior: (input) => call('DescribeDBInstances', instance(input)),
        calls: ({ input, prior }) => entriesOf(prior, 'DBInstances').map((before) => call('ModifyDBInstance', {
            ...pick(before, ...Object.keys(input)),
            ...pick(input, 'DBInstanceIdentifier', 'ApplyImmediately'),
        })),
    },
    DeleteDBInstance: impossible('What was in a deleted database is lost, but for its snapshots.'),
    CreateDBCluster: undoneBy('DeleteDBCluster', withoutSnapshot('DBClusterIdentifier')),
    DeleteDBCluster: impossible('What was in a deleted cluster is lost, but for its snapshots.'),
    CreateDBSnapshot: undoneBy('DeleteDBSnapshot', ({ input }) => pick(input, 'DBSnapshotIdentifier')),
    CopyDBSnapshot: undoneBy('DeleteDBSnapshot', ({ input }) => ({
        DBSnapshotIdentifier: input['TargetDBSnapshotIdentifier'],
    })),
    DeleteDBSnapshot: impossible('A deleted snapshot is lost.'),
    ModifyDBSnapshotAttribute: after((input) => call('DescribeDBSnapshotAttributes', pick(input, 'DBSnapshotIdentifier')), ({ input, prior }) => {
        const before = sharedBefore(prior, input['AttributeName']);
        const added = textsOf(input, 'ValuesToAdd').filter((value) => !before.includes(value));
        const removed = textsOf(input, 'ValuesToRemove').filter((value) => before.includes(value));
        if (added.length === 0 && removed.length === 0)
            return [];
        return [
            call('ModifyDBSnapshotAttribute', {
                ...pick(input, 'DBSnapshotIdentifier', 'AttributeName'),
                ...(removed.length === 0 ? {} : { ValuesToAdd: removed }),
                ...(added.length === 0 ? {} : { ValuesToRemove: added }),
            }),
        ];
    }),
};
function sharedBefore(prior, name) {
    const attributes = entriesOf(inside(prior, 'DBSnapshotAttributesResult'), 'DBSnapshotAttributes');
    const found = attributes.find((attribute) => attribute['AttributeName'] === name);
    return textsOf(found ?? {}, 'AttributeValues');
}
function textsOf(members, name) {
    const values = members[name];
    return Array.isArray(values) ? values : [];
}
//# sourceMappingURL=rds-inverses.js.map