import { textsOf } from '../../read-input.js';
import { ec2Calls } from './ec2-calls.js';
import { notFound } from './ec2-errors.js';
/** Kinds of things that no simulated account has: the call, its list, the member that names some, the code and the words
 * for a name that is not there (most of these two from memory). */
const kinds = [
    ['Addresses', 'Addresses', 'AllocationIds', 'InvalidAllocationID', 'allocation ID'],
    ['AddressesAttribute', 'Addresses', 'AllocationIds', 'InvalidAllocationID', 'allocation ID'],
    ['AddressTransfers', 'AddressTransfers', 'AllocationIds', 'InvalidAllocationID', 'allocation ID'],
    ['BundleTasks', 'BundleTasks', 'BundleIds', 'InvalidBundleID', 'bundle ID'],
    [
        'CapacityReservations',
        'CapacityReservations',
        'CapacityReservationIds',
        'InvalidCapacityReservationId',
        'capacity reservation ID',
    ],
    [
        'CarrierGateways',
        'CarrierGateways',
        'CarrierGatewayIds',
        'InvalidCarrierGatewayID',
        'carrier gateway ID',
    ],
    [
        'ClientVpnEndpoints',
        'ClientVpnEndpoints',
        'ClientVpnEndpointIds',
        'InvalidClientVpnEndpointId',
        'endpoint ID',
    ],
    [
        'CustomerGateways',
        'CustomerGateways',
        'CustomerGatewayIds',
        'InvalidCustomerGatewayID',
        'customerGateway ID',
    ],
    [
        'EgressOnlyInternetGateways',
        'EgressOnlyInternetGateways',
        'EgressOnlyInternetGatewayIds',
        'InvalidGatewayID',
        'egress only internet gateway ID',
    ],
    ['ExportTasks', 'ExportTasks', 'ExportTaskIds', 'InvalidExportTaskID', 'export task ID'],
    ['Fleets', 'Fleets', 'FleetIds', 'InvalidFleetId', 'fleet ID'],
    ['Hosts', 'Hosts', 'HostIds', 'InvalidHostID', 'host ID'],
    [
        'InstanceConnectEndpoints',
        'InstanceConnectEndpoints',
        'InstanceConnectEndpointIds',
        'InvalidInstanceConnectEndpointId',
        'instance connect endpoint ID',
    ],
    [
        'LaunchTemplates',
        'LaunchTemplates',
        'LaunchTemplateIds',
        'InvalidLaunchTemplateId',
        'launch template ID',
    ],
    ['NatGateways', 'NatGateways', 'NatGatewayIds', 'NatGateway', 'NatGateway'],
    ['NetworkAcls', 'NetworkAcls', 'NetworkAclIds', 'InvalidNetworkAclID', 'networkAcl ID'],
    ['PlacementGroups', 'PlacementGroups', 'GroupNames', 'InvalidPlacementGroup', 'placement group'],
    [
        'ReservedInstances',
        'ReservedInstances',
        'ReservedInstancesIds',
        'InvalidReservedInstancesId',
        'reserved instances ID',
    ],
    [
        'SpotInstanceRequests',
        'SpotInstanceRequests',
        'SpotInstanceRequestIds',
        'InvalidSpotInstanceRequestID',
        'spot instance request ID',
    ],
    [
        'TrafficMirrorFilters',
        'TrafficMirrorFilters',
        'TrafficMirrorFilterIds',
        'InvalidTrafficMirrorFilterId',
        'traffic mirror filter ID',
    ],
    [
        'TrafficMirrorSessions',
        'TrafficMirrorSessions',
        'TrafficMirrorSessionIds',
        'InvalidTrafficMirrorSessionId',
        'traffic mirror session ID',
    ],
    [
        'TrafficMirrorTargets',
        'TrafficMirrorTargets',
        'TrafficMirrorTargetIds',
        'InvalidTrafficMirrorTargetId',
        'traffic mirror target ID',
    ],
    [
        'TransitGatewayAttachments',
        'TransitGatewayAttachments',
        'TransitGatewayAttachmentIds',
        'InvalidTransitGatewayAttachmentID',
        'transit gateway attachment ID',
    ],
    [
        'TransitGateways',
        'TransitGateways',
        'TransitGatewayIds',
        'InvalidTransitGatewayID',
        'transit gateway ID',
    ],
    [
        'VolumesModifications',
        'VolumesModifications',
        'VolumeIds',
        'InvalidVolumeModification',
        'modification of the volume',
    ],
    [
        'VpcEndpointServiceConfigurations',
        'ServiceConfigurations',
        'ServiceIds',
        'InvalidVpcEndpointServiceId',
        'VPC endpoint service ID',
    ],
    ['VpcEndpoints', 'VpcEndpoints', 'VpcEndpointIds', 'InvalidVpcEndpointId', 'Vpc Endpoint Id'],
    [
        'VpcPeeringConnections',
        'VpcPeeringConnections',
        'VpcPeeringConnectionIds',
        'InvalidVpcPeeringConnectionID',
        'vpcPeeringConnection ID',
    ],
    [
        'VpnConnections',
        'VpnConnections',
        'VpnConnectionIds',
        'InvalidVpnConnectionID',
        'vpnConnection ID',
    ],
    ['VpnGateways', 'VpnGateways', 'VpnGatewayIds', 'InvalidVpnGatewayID', 'vpnGateway ID'],
];
/** EC2's reading calls on what is not there: an empty list, and a refusal for whoever names something. */
export const emptyCalls = ec2Calls(kinds.map(([call, list, ids, code, what]) => ({
    name: `Describe${call}`,
    run: (input) => {
        const unknown = textsOf(input, ids)[0];
        if (unknown !== undefined)
            throw notFound(code, `${what} '${unknown}'`);
        return { [list]: [] };
    },
})));
//# sourceMappingURL=empty-calls.js.map