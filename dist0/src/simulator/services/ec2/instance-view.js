import { ec2Id } from '../../../aws/ids.js';
import { iamArn } from '../../../aws/arn.js';
import { chanceOf } from '../../../time/chance.js';
import { tagsView } from './ec2-tags.js';
import { defaultNetwork } from './network.js';
import { securityGroupsOf } from './security-groups.js';
/** The states as EC2 numbers them. */
export const stateCodes = {
    pending: 0,
    running: 16,
    'shutting-down': 32,
    terminated: 48,
    stopping: 64,
    stopped: 80,
};
/** A state with its number. */
export function stateView(name) {
    return { Code: stateCodes[name], Name: name };
}
/** An instance as RunInstances and DescribeInstances give it. */
export function instanceView(instance, account, state = instance.state) {
    const { id, region, keyName, role, clientToken, privateIp } = instance;
    const { vpcId } = defaultNetwork(account, region);
    const isPending = state === 'pending';
    const groups = groupViews(instance, account);
    return {
        InstanceId: id,
        ImageId: instance.imageId,
        State: stateView(state),
        PrivateDnsName: `ip-${privateIp.replaceAll('.', '-')}.ec2.internal`,
        ...(keyName === undefined ? {} : { KeyName: keyName }),
        AmiLaunchIndex: instance.launchIndex,
        ProductCodes: [],
        InstanceType: instance.type,
        LaunchTime: new Date(instance.launched),
        Placement: { Tenancy: 'default', AvailabilityZone: `${region}a` },
        Monitoring: { State: 'disabled' },
        SubnetId: instance.subnetId,
        VpcId: vpcId,
        PrivateIpAddress: privateIp,
        ...(isPending ? { StateReason: { Code: 'pending', Message: 'pending' } } : {}),
        Architecture: 'x86_64',
        RootDeviceType: 'ebs',
        RootDeviceName: '/dev/xvda',
        BlockDeviceMappings: isPending ? [] : [rootDevice(instance)],
        VirtualizationType: 'hvm',
        ...(clientToken === undefined ? {} : { ClientToken: clientToken }),
        SecurityGroups: groups,
        SourceDestCheck: true,
        Hypervisor: 'xen',
        ...(role === undefined ? {} : { IamInstanceProfile: profileView(role, account) }),
        NetworkInterfaces: [interfaceView(instance, account, groups)],
        EbsOptimized: false,
        EnaSupport: true,
        CpuOptions: { CoreCount: 1, ThreadsPerCore: 2 },
        CapacityReservationSpecification: { CapacityReservationPreference: 'open' },
        HibernationOptions: { Configured: false },
        EnclaveOptions: { Enabled: false },
        MetadataOptions: {
            State: isPending ? 'pending' : 'applied',
            HttpTokens: instance.httpTokens,
            HttpPutResponseHopLimit: 2,
            HttpEndpoint: 'enabled',
            HttpProtocolIpv6: 'disabled',
            InstanceMetadataTags: 'disabled',
        },
        MaintenanceOptions: { AutoRecovery: 'default' },
        CurrentInstanceBootMode: 'legacy-bios',
        PrivateDnsNameOptions: {
            HostnameType: 'ip-name',
            EnableResourceNameDnsARecord: false,
            EnableResourceNameDnsAAAARecord: false,
        },
        Tags: tagsView(account, id),
    };
}
/** The instance profile of an instance: its ARN, and an id. */
export function profileView(role, account) {
    return {
        Arn: iamArn(account.number, 'instance-profile', role),
        Id: `AIPA${account.number.slice(0, 4)}${role.toUpperCase().replaceAll(/[^A-Z2-7]/g, '')}`,
    };
}
function groupViews(instance, account) {
    return instance.groupIds.map((GroupId) => ({
        GroupId,
        GroupName: securityGroupsOf(account, instance.region).get(GroupId)?.name ?? 'default',
    }));
}
function rootDevice({ volumeId, launched }) {
    return {
        DeviceName: '/dev/xvda',
        Ebs: {
            AttachTime: new Date(launched),
            DeleteOnTermination: true,
            Status: 'attached',
            VolumeId: volumeId,
        },
    };
}
function interfaceView(instance, account, groups) {
    const chance = chanceOf(account.number, 'network interface', instance.id);
    const { launched, privateIp, region, subnetId } = instance;
    return {
        Attachment: {
            AttachTime: new Date(launched),
            AttachmentId: ec2Id('eni-attach', chance),
            DeleteOnTermination: true,
            DeviceIndex: 0,
            Status: 'attaching',
            NetworkCardIndex: 0,
        },
        Groups: groups,
        Ipv6Addresses: [],
        MacAddress: `02:${[0, 1, 2, 3, 4].map(() => two(chance.below(256))).join(':')}`,
        NetworkInterfaceId: ec2Id('eni', chance),
        OwnerId: account.number,
        PrivateIpAddress: privateIp,
        PrivateIpAddresses: [{ Primary: true, PrivateIpAddress: privateIp }],
        SourceDestCheck: true,
        Status: 'in-use',
        SubnetId: subnetId,
        VpcId: defaultNetwork(account, region).vpcId,
        InterfaceType: 'interface',
    };
}
const two = (byte) => byte.toString(16).padStart(2, '0');
/** A change of state as Start-, Stop- and TerminateInstances answer it. */
export function changeView(id, from, to) {
    return { InstanceId: id, CurrentState: stateView(to), PreviousState: stateView(from) };
}
//# sourceMappingURL=instance-view.js.map