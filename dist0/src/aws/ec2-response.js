import { ec2Members, isScalar } from './ec2-value.js';
import { firstLetterLowered } from './first-letter-lowered.js';
import { isMembers } from './members.js';
import { ec2Writers } from './ec2-write-request.js';
/** Names of answers that do not follow from the SDK's, for all operations. Read off real records. */
const names = {
    BlockDeviceMappings: 'blockDeviceMapping',
    Groups: 'groupSet',
    Instances: 'instancesSet',
    Ipv6Addresses: 'ipv6AddressesSet',
    NetworkInterfaces: 'networkInterfaceSet',
    PrivateIpAddresses: 'privateIpAddressesSet',
    Return: '_return',
    SecurityGroupRules: 'securityGroupRuleSet',
    SecurityGroups: 'groupSet',
    StartingInstances: 'instancesSet',
    StoppingInstances: 'instancesSet',
    Tags: 'tagSet',
    TerminatingInstances: 'instancesSet',
};
const namesOf = {
    CreateSnapshot: { ...names, State: 'status' },
    // CloudTrail calls the zone by a name of its own (2 of 2 records).
    CreateVolume: { ...names, State: 'status', AvailabilityZone: 'zone' },
    AttachVolume: { ...names, State: 'status' },
    DetachVolume: { ...names, State: 'status' },
};
const xmlns = 'http://ec2.amazonaws.com/doc/2016-11-15/';
/** Writes responseElements as EC2 does: the request's id first, `_return` for a call without an answer; newer calls in an
 * object named after the answer.
 * @example ec2Response({ operation: 'CreateTags', output: {}, requestID: 'r' }) // { requestId: 'r', _return: true } */
export function ec2Response(answer) {
    const { operation, output, requestID } = answer;
    if (ec2Writers[operation] === undefined) {
        const members = wrappedMembers(output);
        return { [`${operation}Response`]: { xmlns, requestId: requestID, ...members } };
    }
    const isVoid = Object.keys(output).length === 0;
    if (isVoid)
        return { requestId: requestID, _return: true };
    if (operation === 'RunInstances')
        return withAddresses(requestID, output);
    return { requestId: requestID, ...ec2Members(output, namesOf[operation] ?? names) };
}
/** RunInstances: the state of an instance has another name than its reason's, and addresses are one level flatter. */
function withAddresses(requestID, output) {
    const written = ec2Members(output, { ...names, State: 'instanceState' });
    return { requestId: requestID, ...mapMembers(written) };
}
/** Inside an instance `state` is its own name again for monitoring and metadata options. */
function mapMembers(object, parent = '') {
    const members = {};
    for (const [key, value] of Object.entries(object)) {
        const isInner = parent === 'monitoring' || parent === 'metadataOptions';
        const name = isInner && key === 'instanceState' ? 'state' : key;
        members[name] = mapValue(value ?? null, key);
    }
    return members;
}
function mapValue(value, key) {
    if (isList(value))
        return value.map((item) => mapValue(item, key));
    if (typeof value !== 'object' || value === null)
        return value;
    if (key === 'privateIpAddressesSet')
        return { item: value['items'] ?? [] };
    return mapMembers(value, key);
}
const isList = (value) => Array.isArray(value);
/** Answers of the wrapped form: an empty list is an empty text, a list of texts is `{ item }`. */
function wrappedMembers(output) {
    const members = {};
    for (const [name, value] of Object.entries(output)) {
        const written = wrappedValue(value);
        if (written === undefined)
            continue;
        members[wrappedNames[name] ?? firstLetterLowered(name)] = written;
    }
    return members;
}
const wrappedNames = {
    FlowLogIds: 'flowLogIdSet',
    Snapshots: 'snapshotSet',
    Tags: 'tagSet',
    SecurityGroupRules: 'securityGroupRuleSet',
};
function wrappedValue(value) {
    if (isScalar(value))
        return value;
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value)) {
        const list = value.flatMap((item) => wrappedValue(item) ?? []);
        return list.length === 0 ? '' : { item: list.length === 1 ? list[0] : list };
    }
    return isMembers(value) ? wrappedMembers(value) : undefined;
}
//# sourceMappingURL=ec2-response.js.map