import { ec2SettingInverses } from './ec2-setting-inverses.js';
import { entriesOf, impossible, inside, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('ec2');
const nothing = { kind: 'nothing' };
const ids = (list, member) => list.map((entry) => entry[member]);
const instances = {
    RunInstances: undoneBy('TerminateInstances', ({ output }) => ({
        InstanceIds: ids(entriesOf(output, 'Instances'), 'InstanceId'),
    })),
    StartInstances: stateRestored('StartingInstances', 'stopped', 'StopInstances'),
    StopInstances: stateRestored('StoppingInstances', 'running', 'StartInstances'),
    TerminateInstances: impossible('A terminated instance does not come back.'),
    RebootInstances: nothing,
    ModifyInstanceAttribute: {
        kind: 'calls',
        prior: (input) => call('DescribeInstanceAttribute', {
            ...pick(input, 'InstanceId'),
            Attribute: attributeOf(input),
        }),
        calls: ({ input, prior }) => attributeRestored(input, prior),
    },
    ModifyInstanceMetadataOptions: after((input) => call('DescribeInstances', { InstanceIds: [input['InstanceId']] }), ({ input, prior }) => {
        const [reservation] = entriesOf(prior, 'Reservations');
        const [instance] = entriesOf(reservation, 'Instances');
        const before = pick(inside(instance, 'MetadataOptions'), 'HttpTokens', 'HttpEndpoint');
        return [call('ModifyInstanceMetadataOptions', { ...pick(input, 'InstanceId'), ...before })];
    }),
    AssociateIamInstanceProfile: undoneBy('DisassociateIamInstanceProfile', ({ output }) => pick(inside(output, 'IamInstanceProfileAssociation'), 'AssociationId')),
    DisassociateIamInstanceProfile: undoneBy('AssociateIamInstanceProfile', ({ output }) => {
        const before = inside(output, 'IamInstanceProfileAssociation');
        return {
            ...pick(before, 'InstanceId'),
            IamInstanceProfile: pick(inside(before, 'IamInstanceProfile'), 'Arn'),
        };
    }),
    ReplaceIamInstanceProfileAssociation: after((input) => call('DescribeIamInstanceProfileAssociations', { AssociationIds: [input['AssociationId']] }), ({ input, prior }) => {
        const [before] = entriesOf(prior, 'IamInstanceProfileAssociations');
        return [
            call('ReplaceIamInstanceProfileAssociation', {
                ...pick(input, 'AssociationId'),
                IamInstanceProfile: pick(inside(before, 'IamInstanceProfile'), 'Arn'),
            }),
        ];
    }),
};
/** Only what the call changed is changed back: it answers how each instance was. */
function stateRestored(list, before, operation) {
    return {
        kind: 'calls',
        calls: ({ output }) => {
            const changed = entriesOf(output, list).filter((one) => inside(one, 'PreviousState')['Name'] === before);
            return changed.length === 0
                ? []
                : [call(operation, { InstanceIds: ids(changed, 'InstanceId') })];
        },
    };
}
const attributes = {
    UserData: 'userData',
    InstanceType: 'instanceType',
    DisableApiTermination: 'disableApiTermination',
    DisableApiStop: 'disableApiStop',
    Groups: 'groupSet',
};
function attributeOf(input) {
    const member = Object.keys(attributes).find((name) => input[name] !== undefined);
    return input['Attribute'] ?? attributes[member ?? 'UserData'];
}
function attributeRestored(input, prior) {
    const target = pick(input, 'InstanceId');
    const groups = entriesOf(prior, 'Groups');
    if (groups.length > 0) {
        return [call('ModifyInstanceAttribute', { ...target, Groups: ids(groups, 'GroupId') })];
    }
    const member = Object.keys(attributes).find((name) => prior?.[name] !== undefined) ?? 'UserData';
    const before = inside(prior, member)['Value'] ?? '';
    return [call('ModifyInstanceAttribute', { ...target, [member]: { Value: before } })];
}
const storage = {
    CreateSnapshot: undoneBy('DeleteSnapshot', ({ output }) => pick(output, 'SnapshotId')),
    CreateSnapshots: {
        kind: 'calls',
        calls: ({ output }) => entriesOf(output, 'Snapshots').map((one) => call('DeleteSnapshot', pick(one, 'SnapshotId'))),
    },
    CopySnapshot: undoneBy('DeleteSnapshot', ({ output }) => pick(output, 'SnapshotId')),
    DeleteSnapshot: impossible('A deleted snapshot is lost.'),
    ModifySnapshotAttribute: sharingRestored('Snapshot', 'CreateVolumePermission'),
    ResetSnapshotAttribute: sharingRestored('Snapshot', 'CreateVolumePermission'),
    CreateImage: undoneBy('DeregisterImage', ({ output }) => pick(output, 'ImageId')),
    CopyImage: undoneBy('DeregisterImage', ({ output }) => pick(output, 'ImageId')),
    DeregisterImage: impossible('An image made anew has another id.'),
    ModifyImageAttribute: sharingRestored('Image', 'LaunchPermission'),
    ResetImageAttribute: sharingRestored('Image', 'LaunchPermission'),
    CreateVolume: undoneBy('DeleteVolume', ({ output }) => pick(output, 'VolumeId')),
    DeleteVolume: impossible('The data of a deleted volume is lost.'),
    AttachVolume: undoneBy('DetachVolume', ({ input }) => pick(input, 'VolumeId')),
    DetachVolume: undoneBy('AttachVolume', ({ output }) => pick(output, 'VolumeId', 'InstanceId', 'Device')),
};
/** Sharing is set back to what it was: what was added goes, what was removed comes again. */
function sharingRestored(kind, permission) {
    const id = `${kind}Id`;
    const attribute = permission.charAt(0).toLowerCase() + permission.slice(1);
    const list = `${permission}s`;
    return after((input) => call(`Describe${kind}Attribute`, { ...pick(input, id), Attribute: attribute }), ({ input, prior }) => {
        const before = entriesOf(prior, list);
        const asked = inside(input, permission);
        const isNew = (one) => !before.some((old) => old['UserId'] === one['UserId'] && old['Group'] === one['Group']);
        const added = entriesOf(asked, 'Add').filter(isNew);
        return [
            call(`Modify${kind}Attribute`, {
                ...pick(input, id),
                [permission]: {
                    ...(before.length === 0 ? {} : { Add: before }),
                    ...(added.length === 0 ? {} : { Remove: added }),
                },
            }),
        ];
    });
}
const network = {
    CreateSecurityGroup: undoneBy('DeleteSecurityGroup', ({ output }) => pick(output, 'GroupId')),
    DeleteSecurityGroup: impossible('A group made anew has another id.'),
    AuthorizeSecurityGroupIngress: rulesRevoked('Ingress'),
    AuthorizeSecurityGroupEgress: rulesRevoked('Egress'),
    RevokeSecurityGroupIngress: undoneBy('AuthorizeSecurityGroupIngress', ({ input }) => input),
    RevokeSecurityGroupEgress: undoneBy('AuthorizeSecurityGroupEgress', ({ input }) => input),
    CreateFlowLogs: undoneBy('DeleteFlowLogs', ({ output }) => pick(output, 'FlowLogIds')),
    DeleteFlowLogs: impossible('A flow log made anew has another id.'),
    CreateKeyPair: undoneBy('DeleteKeyPair', ({ output }) => pick(output, 'KeyName')),
    ImportKeyPair: undoneBy('DeleteKeyPair', ({ output }) => pick(output, 'KeyName')),
    DeleteKeyPair: after((input) => call('DescribeKeyPairs', { KeyNames: [input['KeyName']], IncludePublicKey: true }), ({ prior }) => {
        const [pair] = entriesOf(prior, 'KeyPairs');
        return pair === undefined
            ? []
            : [
                call('ImportKeyPair', {
                    ...pick(pair, 'KeyName'),
                    PublicKeyMaterial: pair['PublicKey'],
                }),
            ];
    }),
};
function rulesRevoked(direction) {
    return undoneBy(`RevokeSecurityGroup${direction}`, ({ output }) => {
        const rules = entriesOf(output, 'SecurityGroupRules');
        return {
            ...pick(rules[0] ?? {}, 'GroupId'),
            SecurityGroupRuleIds: ids(rules, 'SecurityGroupRuleId'),
        };
    });
}
/** How EC2's mutating operations are taken back. */
export const ec2Inverses = {
    ...instances,
    ...storage,
    ...network,
    ...ec2SettingInverses,
};
//# sourceMappingURL=ec2-inverses.js.map