import { action } from '../action.js';
import { items, none } from './ec2-values.js';
const filters = (given) => items(Object.entries(given).map(([name, value]) => ({ name, valueSet: items([{ value }]) })));
const idsOf = (key, ids) => ids.length === 0 ? none : items(ids.map((id) => ({ [key]: id })));
/** DescribeInstances of some instances, or of a page of all. */
export const describeInstances = (ids = [], maxResults) => action('ec2', 'DescribeInstances', {
    request: {
        ...(maxResults === undefined ? {} : { maxResults }),
        instancesSet: idsOf('instanceId', ids),
        filterSet: none,
    },
});
/** DescribeInstances as programs find machines: by a tag. */
export const instancesByTag = (name, value) => action('ec2', 'DescribeInstances', {
    request: { instancesSet: none, filterSet: filters({ [`tag:${name}`]: value }) },
});
/** DescribeInstanceStatus of some instances. */
export const instanceStatus = (ids) => action('ec2', 'DescribeInstanceStatus', {
    request: {
        instancesSet: idsOf('instanceId', ids),
        filterSet: none,
        includeAllInstances: false,
    },
});
/** DescribeVolumes of an instance. */
export const volumesOf = (instance) => action('ec2', 'DescribeVolumes', {
    request: { volumeSet: none, filterSet: filters({ 'attachment.instance-id': instance }) },
});
/** DescribeTags of a kind of resource, as the console shows them. */
export const tagsOf = (resourceType) => action('ec2', 'DescribeTags', {
    request: { maxResults: 1000, filterSet: filters({ 'resource-type': resourceType }) },
});
/** DescribeSecurityGroups of some groups, or of all. */
export const securityGroups = (ids = []) => action('ec2', 'DescribeSecurityGroups', {
    request: {
        securityGroupSet: none,
        securityGroupIdSet: idsOf('groupId', ids),
        filterSet: none,
    },
});
/** DescribeSubnets of some subnets, or of all. */
export const subnets = (ids = []) => action('ec2', 'DescribeSubnets', {
    request: { subnetSet: idsOf('subnetId', ids), filterSet: none },
});
/** DescribeVpcs of some networks, or of all. */
export const vpcs = (ids = []) => action('ec2', 'DescribeVpcs', { request: { vpcSet: idsOf('vpcId', ids), filterSet: none } });
/** DescribeVpcAttribute, which Terraform asks of each network. */
export const vpcAttribute = (vpcId) => action('ec2', 'DescribeVpcAttribute', { request: { vpcId } });
/** DescribeRouteTables of a network. */
export const routeTables = (vpc) => action('ec2', 'DescribeRouteTables', {
    request: { routeTableIdSet: none, filterSet: filters({ 'vpc-id': vpc }) },
});
/** DescribeInstanceAttribute of an instance. */
export const instanceAttribute = (instanceId, attribute) => action('ec2', 'DescribeInstanceAttribute', { request: { instanceId, attribute } });
/** What a look at the whole of EC2 asks for. */
export const inventory = [
    describeInstances([], 1000),
    action('ec2', 'DescribeVolumes', {
        request: { maxResults: 500, volumeSet: none, filterSet: none },
    }),
    action('ec2', 'DescribeSnapshots', {
        request: {
            maxResults: 500,
            snapshotSet: none,
            ownersSet: items([{ owner: 'self' }]),
            sharedUsersSet: none,
            filterSet: none,
        },
    }),
    action('ec2', 'DescribeImages', {
        request: {
            executableBySet: none,
            imagesSet: none,
            ownersSet: items([{ owner: 'self' }]),
            filterSet: none,
        },
    }),
    securityGroups(),
    vpcs(),
    subnets(),
    action('ec2', 'DescribeAddresses', {
        request: { publicIpsSet: none, filterSet: none, allocationIdsSet: none },
    }),
    action('ec2', 'DescribeKeyPairs', {
        request: { keySet: none, filterSet: none, keyPairIdSet: none, includePublicKey: false },
    }),
    action('ec2', 'DescribeNetworkAcls', { request: { networkAclIdSet: none, filterSet: none } }),
    action('ec2', 'DescribeInternetGateways', {
        request: { internetGatewayIdSet: none, filterSet: none },
    }),
    action('ec2', 'DescribeNatGateways', { request: { DescribeNatGatewaysRequest: none } }),
    action('ec2', 'DescribeFlowLogs', {
        request: { DescribeFlowLogsRequest: { MaxResults: 1000 } },
    }),
    action('ec2', 'DescribeVpcEndpoints', {
        request: { DescribeVpcEndpointsRequest: { MaxResults: 1000 } },
    }),
    action('ec2', 'DescribeLaunchTemplates', {
        request: { DescribeLaunchTemplatesRequest: { MaxResults: 200 } },
    }),
];
/** What the start page of EC2's console asks for. */
export const dashboard = [
    action('ec2', 'DescribeAccountAttributes', {
        request: {
            accountAttributeNameSet: items([{ attributeName: 'default-vpc' }]),
            filterSet: none,
        },
    }),
    action('ec2', 'DescribeRegions', { request: { regionSet: none, allRegions: true } }),
    action('ec2', 'DescribeAvailabilityZones', {
        request: { availabilityZoneSet: none, availabilityZoneIdSet: none, filterSet: none },
    }),
    describeInstances([], 1000),
    action('ec2', 'DescribeHosts', { request: { DescribeHostsRequest: { MaxResults: 500 } } }),
    action('ec2', 'DescribePlacementGroups', {
        request: { placementGroupSet: none, placementGroupIdSet: none, filterSet: none },
    }),
    inventory[1],
    inventory[4],
];
//# sourceMappingURL=ec2-reads.js.map