import { numberOf, objectsOf, textOf, textsOf } from '../../read-input.js';
import { pageOf } from '../page.js';
import { serviceCalls } from '../service-call.js';
import { managedInstances } from './managed-instances.js';
/** Systems Manager's call that lists the instances it reaches. */
export const instanceInformationOperations = serviceCalls('ssm', [
    { name: 'DescribeInstanceInformation', run: describe },
]);
function describe(input, context) {
    const filters = [
        ...objectsOf(input, 'Filters').map((filter) => ({
            key: textOf(filter, 'Key'),
            values: textsOf(filter, 'Values'),
        })),
        ...objectsOf(input, 'InstanceInformationFilterList').map((filter) => ({
            key: textOf(filter, 'key'),
            values: textsOf(filter, 'valueSet'),
        })),
    ];
    const found = managedInstances(context).filter((instance) => filters.every(({ key, values }) => values.includes(valueOf(key ?? '', instance))));
    const { entries, next } = pageOf(found, {
        most: numberOf(input, 'MaxResults') ?? 50,
        token: textOf(input, 'NextToken'),
        badToken: 'InvalidNextToken',
    });
    return {
        InstanceInformationList: entries.map((instance) => ({
            InstanceId: instance.id,
            PingStatus: 'Online',
            LastPingDateTime: new Date(context.call.at),
            AgentVersion: '3.3.2299.0',
            IsLatestVersion: true,
            PlatformType: 'Linux',
            PlatformName: 'Amazon Linux',
            PlatformVersion: '2023',
            ResourceType: 'EC2Instance',
            IPAddress: instance.privateIp,
            ComputerName: `ip-${instance.privateIp.replaceAll('.', '-')}.ec2.internal`,
        })),
        ...(next === undefined ? {} : { NextToken: next }),
    };
}
function valueOf(key, instance) {
    if (key === 'InstanceIds')
        return instance.id;
    if (key === 'PingStatus')
        return 'Online';
    if (key === 'PlatformTypes')
        return 'Linux';
    if (key === 'ResourceType')
        return 'EC2Instance';
    return instance.tags.get(key.replace(/^tag:/, '')) ?? '';
}
//# sourceMappingURL=instance-information.js.map