import { ec2Id } from '../../../aws/ids.js';
import { chanceOf } from '../../../time/chance.js';
import { textOf, textsOf } from '../../read-input.js';
import { chosen } from '../service-call.js';
import { ec2Calls } from './ec2-calls.js';
import { notFound } from './ec2-errors.js';
import { filtered, paged } from './ec2-filters.js';
import { tagsView } from './ec2-tags.js';
import { instancesHere } from './instance-calls.js';
import { instanceView } from './instance-view.js';
import { defaultNetwork } from './network.js';
/** EC2's reading calls on the network: that which AWS gives every account, and nothing beside it. */
export const networkCalls = ec2Calls([
    { name: 'DescribeVpcs', run: vpcs },
    { name: 'DescribeSubnets', run: subnets },
    { name: 'DescribeRouteTables', run: routeTables },
    { name: 'DescribeInternetGateways', run: internetGateways },
    { name: 'DescribeNetworkInterfaces', run: networkInterfaces },
    { name: 'DescribeVpcAttribute', run: vpcAttribute },
]);
const networkOf = ({ account, call }) => defaultNetwork(account, call.region);
function told(entries, by) {
    const { input, context } = by;
    const all = new Map(entries.map((entry) => [entry[0], entry]));
    const asked = chosen(all, textsOf(input, by.ids), (id) => notFound(by.code, `${by.what} '${id}'`));
    const found = filtered(asked, {
        input,
        context,
        idOf: ([id]) => id,
        valuesOf: ([, , values]) => values,
    });
    const views = found.map(([id, view]) => ({ ...view, Tags: tagsView(context.account, id) }));
    return paged(by.list, views, input);
}
function vpcs(input, context) {
    const { vpcId } = networkOf(context);
    const view = {
        OwnerId: context.account.number,
        InstanceTenancy: 'default',
        CidrBlockAssociationSet: [],
        IsDefault: true,
        VpcId: vpcId,
        State: 'available',
        CidrBlock: '172.31.0.0/16',
        DhcpOptionsId: ec2Id('dopt', chanceOf(context.account.number, 'dhcp', context.call.region)),
    };
    const values = {
        'vpc-id': vpcId,
        'is-default': 'true',
        isDefault: 'true',
        state: 'available',
        cidr: view.CidrBlock,
        'owner-id': view.OwnerId,
    };
    return told([[vpcId, view, values]], {
        list: 'Vpcs',
        ids: 'VpcIds',
        code: 'InvalidVpcID',
        what: 'vpc ID',
        input,
        context,
    });
}
function subnets(input, context) {
    const { subnetIds, vpcId } = networkOf(context);
    const { region } = context.call;
    const entries = subnetIds.map((SubnetId, index) => {
        const zone = `${region}${'abc'.charAt(index)}`;
        const view = {
            OwnerId: context.account.number,
            AvailabilityZone: zone,
            AvailableIpAddressCount: 4_091,
            DefaultForAz: true,
            MapPublicIpOnLaunch: true,
            SubnetId,
            State: 'available',
            VpcId: vpcId,
            CidrBlock: `172.31.${index * 16}.0/20`,
        };
        const values = {
            'subnet-id': SubnetId,
            'vpc-id': vpcId,
            'availability-zone': zone,
            availabilityZone: zone,
            'default-for-az': 'true',
            defaultForAz: 'true',
            state: 'available',
        };
        return [SubnetId, view, values];
    });
    return told(entries, {
        list: 'Subnets',
        ids: 'SubnetIds',
        code: 'InvalidSubnetID',
        what: 'subnet ID',
        input,
        context,
    });
}
function routeTables(input, context) {
    const { routeTableId, vpcId } = networkOf(context);
    const view = {
        Associations: [{ Main: true, RouteTableId: routeTableId }],
        RouteTableId: routeTableId,
        Routes: [
            { DestinationCidrBlock: '172.31.0.0/16', GatewayId: 'local', State: 'active' },
            { DestinationCidrBlock: '0.0.0.0/0', GatewayId: gatewayId(context), State: 'active' },
        ],
        VpcId: vpcId,
        OwnerId: context.account.number,
    };
    const values = {
        'route-table-id': routeTableId,
        'vpc-id': vpcId,
        'association.main': 'true',
        'association.subnet-id': [],
    };
    return told([[routeTableId, view, values]], {
        list: 'RouteTables',
        ids: 'RouteTableIds',
        code: 'InvalidRouteTableID',
        what: 'routeTable ID',
        input,
        context,
    });
}
const gatewayId = ({ account, call }) => ec2Id('igw', chanceOf(account.number, 'internet gateway', call.region));
function internetGateways(input, context) {
    const { vpcId } = networkOf(context);
    const id = gatewayId(context);
    const view = {
        Attachments: [{ State: 'available', VpcId: vpcId }],
        InternetGatewayId: id,
        OwnerId: context.account.number,
    };
    return told([[id, view, { 'internet-gateway-id': id, 'attachment.vpc-id': vpcId }]], {
        list: 'InternetGateways',
        ids: 'InternetGatewayIds',
        code: 'InvalidInternetGatewayID',
        what: 'internetGateway ID',
        input,
        context,
    });
}
/** The one interface of each instance. */
function networkInterfaces(input, context) {
    const entries = instancesHere(context).flatMap((instance) => {
        const list = instanceView(instance, context.account)['NetworkInterfaces'];
        const [first] = Array.isArray(list) ? list : [];
        const view = { ...(typeof first === 'object' ? first : {}) };
        const id = String(view['NetworkInterfaceId']);
        const values = {
            'network-interface-id': id,
            'attachment.instance-id': instance.id,
            'subnet-id': instance.subnetId,
            'vpc-id': networkOf(context).vpcId,
            'group-id': instance.groupIds,
            status: 'in-use',
        };
        return instance.state === 'terminated' ? [] : [[id, view, values]];
    });
    return told(entries, {
        list: 'NetworkInterfaces',
        ids: 'NetworkInterfaceIds',
        code: 'InvalidNetworkInterfaceID',
        what: 'networkInterface ID',
        input,
        context,
    });
}
function vpcAttribute(input, context) {
    const { vpcId } = networkOf(context);
    const id = textOf(input, 'VpcId') ?? '';
    if (id !== vpcId)
        throw notFound('InvalidVpcID', `vpc ID '${id}'`);
    const attribute = textOf(input, 'Attribute') ?? '';
    const member = attribute.charAt(0).toUpperCase() + attribute.slice(1);
    return { VpcId: id, [member]: { Value: attribute !== 'enableNetworkAddressUsageMetrics' } };
}
//# sourceMappingURL=network-calls.js.map