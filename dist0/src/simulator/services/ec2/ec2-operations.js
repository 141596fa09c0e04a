import { AwsFailure } from '../../aws-failure.js';
import { textsOf } from '../../read-input.js';
import { chosen } from '../service-call.js';
import { accountSettingCalls } from './account-setting-calls.js';
import { ec2Calls } from './ec2-calls.js';
import { emptyCalls } from './empty-calls.js';
import { flowLogCalls } from './flow-log-calls.js';
import { imageCalls } from './image-calls.js';
import { instanceAttributeCalls } from './instance-attribute-calls.js';
import { instanceCalls } from './instance-calls.js';
import { keyPairCalls } from './key-pair-calls.js';
import { networkCalls } from './network-calls.js';
import { defaultNetwork, regionNames } from './network.js';
import { profileAssociationCalls } from './profile-association-calls.js';
import { securityGroupCalls } from './security-group-calls.js';
import { snapshotCalls } from './snapshot-calls.js';
import { tagCalls } from './tag-calls.js';
import { volumeCalls } from './volume-calls.js';
const accountCalls = ec2Calls([
    { name: 'DescribeAccountAttributes', run: accountAttributes },
    { name: 'DescribeAvailabilityZones', run: zones },
    { name: 'DescribeInstanceTypes', run: instanceTypes },
    { name: 'DescribeRegions', run: regions },
]);
/** EC2's calls. */
export const ec2Operations = [
    ...accountCalls,
    ...accountSettingCalls,
    ...emptyCalls,
    ...flowLogCalls,
    ...imageCalls,
    ...instanceAttributeCalls,
    ...instanceCalls,
    ...keyPairCalls,
    ...networkCalls,
    ...profileAssociationCalls,
    ...securityGroupCalls,
    ...snapshotCalls,
    ...tagCalls,
    ...volumeCalls,
];
function instanceTypes(input) {
    const types = new Map(['t3.micro', 't3.small', 'm7i.large'].map((name) => [name, name]));
    const names = chosen(types, textsOf(input, 'InstanceTypes'), (name) => {
        const message = `The following supplied instance types do not exist: [${name}]`;
        return new AwsFailure('Client.InvalidInstanceType', message);
    });
    return { InstanceTypes: names.map((InstanceType) => ({ InstanceType })) };
}
function attribute(AttributeName, value) {
    return { AttributeName, AttributeValues: [{ AttributeValue: value }] };
}
function accountAttributes(_, context) {
    const { vpcId } = defaultNetwork(context.account, context.call.region);
    return {
        AccountAttributes: [
            attribute('supported-platforms', 'VPC'),
            attribute('default-vpc', vpcId),
            attribute('max-instances', '20'),
        ],
    };
}
function zones(_, context) {
    const { region } = context.call;
    return {
        AvailabilityZones: ['a', 'b', 'c'].map((letter) => ({
            ZoneName: `${region}${letter}`,
            RegionName: region,
            State: 'available',
        })),
    };
}
function regions(input) {
    const known = new Map(regionNames.map((name) => [name, name]));
    const names = chosen(known, textsOf(input, 'RegionNames'), (name) => {
        const message = `The region named '${name}' does not exist`;
        return new AwsFailure('Client.InvalidParameterValue', message);
    });
    return {
        Regions: names.map((RegionName) => ({
            RegionName,
            Endpoint: `ec2.${RegionName}.amazonaws.com`,
            OptInStatus: 'opt-in-not-required',
        })),
    };
}
//# sourceMappingURL=ec2-operations.js.map