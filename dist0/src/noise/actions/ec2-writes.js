import { ec2Id, uuid } from '../../aws/ids.js';
import { action } from '../action.js';
import { items, none } from './ec2-values.js';
const done = ({ chance }) => ({ requestId: uuid(chance), _return: true });
/** StartInstances or StopInstances. */
export function changeState(operation, instanceId) {
    const [from, to] = operation === 'StartInstances'
        ? [
            { code: 80, name: 'stopped' },
            { code: 0, name: 'pending' },
        ]
        : [
            { code: 16, name: 'running' },
            { code: 64, name: 'stopping' },
        ];
    return action('ec2', operation, {
        request: {
            instancesSet: items([{ instanceId }]),
            ...(operation === 'StopInstances' ? { force: false } : {}),
        },
        response: ({ chance }) => ({
            requestId: uuid(chance),
            instancesSet: items([{ instanceId, currentState: to, previousState: from }]),
        }),
    });
}
/** CreateTags on one resource. */
export const createTag = (resourceId, { key, value }) => action('ec2', 'CreateTags', {
    request: { resourcesSet: items([{ resourceId }]), tagSet: items([{ key, value }]) },
    response: done,
});
/** AuthorizeSecurityGroupIngress of one range of addresses. */
export const allowIngress = (groupId, rule) => {
    const { port, cidr } = rule;
    const range = { ipProtocol: 'tcp', fromPort: port, toPort: port };
    return action('ec2', 'AuthorizeSecurityGroupIngress', {
        request: {
            groupId,
            ipPermissions: items([
                {
                    ...range,
                    groups: none,
                    ipRanges: items([{ cidrIp: cidr, description: 'office' }]),
                    ipv6Ranges: none,
                    prefixListIds: none,
                },
            ]),
        },
        response: ({ chance, caller }) => ({
            requestId: uuid(chance),
            _return: true,
            securityGroupRuleSet: items([
                {
                    groupOwnerId: caller.account,
                    groupId,
                    securityGroupRuleId: ec2Id('sgr', chance),
                    isEgress: false,
                    ...range,
                    cidrIpv4: cidr,
                    description: 'office',
                },
            ]),
        }),
    });
};
/** CreateSnapshot of a volume. */
export const createSnapshot = (volumeId, name) => action('ec2', 'CreateSnapshot', {
    request: {
        volumeId,
        tagSpecificationSet: items([
            { resourceType: 'snapshot', tags: [{ key: 'Name', value: name }] },
        ]),
    },
    response: ({ chance, caller, at }) => ({
        requestId: uuid(chance),
        snapshotId: ec2Id('snap', chance),
        volumeId,
        status: 'pending',
        startTime: at,
        ownerId: caller.account,
        volumeSize: '64',
        encrypted: true,
        tagSet: items([{ key: 'Name', value: name }]),
    }),
});
/** TerminateInstances of one that Auto Scaling takes out. */
export const terminate = (instanceId) => action('ec2', 'TerminateInstances', {
    request: { instancesSet: items([{ instanceId }]) },
    response: ({ chance }) => ({
        requestId: uuid(chance),
        instancesSet: items([
            {
                instanceId,
                currentState: { code: 32, name: 'shutting-down' },
                previousState: { code: 16, name: 'running' },
            },
        ]),
    }),
});
//# sourceMappingURL=ec2-writes.js.map