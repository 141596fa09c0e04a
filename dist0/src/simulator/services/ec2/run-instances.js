import { ec2Id, uuid } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, numberOf, objectOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { notFound } from './ec2-errors.js';
import { ec2Tags, tagNew } from './ec2-tags.js';
import { findImage } from './images.js';
import { passedRole } from './instance-profiles.js';
import { instanceView } from './instance-view.js';
import { anInstance, instancesOf } from './instances.js';
import { keyPairsOf } from './key-pairs.js';
import { defaultNetwork } from './network.js';
import { securityGroupsOf } from './security-groups.js';
/** Answers RunInstances.
 * @throws AwsFailure for what an instance would be made of and is not there, Client.VcpuLimitExceeded */
export function runInstances(input, context) {
    const { account, chance } = context;
    const imageId = requiredText(input, 'ImageId');
    findImage(imageId, context);
    const role = passedRole(input, context);
    const shared = {
        ...commonParts(input, context),
        imageId,
        role,
        reservationId: ec2Id('r', chance),
        clientToken: textOf(input, 'ClientToken') ?? uuid(chance),
    };
    const count = numberOf(input, 'MaxCount') ?? 1;
    // The quota of standard instances of a new account: 32 vCPUs, two a piece.
    if (count > 16) {
        throw new AwsFailure('Client.VcpuLimitExceeded', `You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.`);
    }
    const made = Array.from({ length: count }, (_, launchIndex) => {
        const id = ec2Id('i', chance);
        tagNew(account, input, { id, type: 'instance' });
        const instance = anInstance(account, { ...shared, id, launchIndex, tags: ec2Tags(account, id) });
        tagNew(account, input, { id: instance.volumeId, type: 'volume' });
        instancesOf(account).set(id, instance);
        return instance;
    });
    return {
        ReservationId: shared.reservationId,
        OwnerId: account.number,
        Groups: [],
        Instances: made.map((instance) => instanceView(instance, account, 'pending')),
    };
}
function commonParts(input, context) {
    const { account, call } = context;
    const metadata = objectOf(input, 'MetadataOptions');
    return {
        region: call.region,
        launched: call.at,
        type: textOf(input, 'InstanceType') ?? 'm1.small',
        keyName: knownKey(textOf(input, 'KeyName'), context),
        userData: textOf(input, 'UserData'),
        groupIds: groupIdsOf(input, context),
        subnetId: subnetOf(input, context),
        isProtectedFromTermination: booleanOf(input, 'DisableApiTermination') ?? false,
        isProtectedFromStop: booleanOf(input, 'DisableApiStop') ?? false,
        httpTokens: metadata !== undefined && textOf(metadata, 'HttpTokens') === 'optional'
            ? 'optional'
            : anInstance(account, { id: '', region: call.region, role: undefined, launched: call.at })
                .httpTokens,
    };
}
function knownKey(name, context) {
    if (name === undefined || keyPairsOf(context.account, context.call.region).has(name))
        return name;
    throw notFound('InvalidKeyPair', `key pair '${name}'`);
}
function groupIdsOf(input, { account, call }) {
    const groups = securityGroupsOf(account, call.region);
    const ids = textsOf(input, 'SecurityGroupIds');
    const unknown = ids.find((id) => !groups.has(id));
    if (unknown !== undefined)
        throw notFound('InvalidGroup', `security group '${unknown}'`);
    const byName = textsOf(input, 'SecurityGroups').map((name) => {
        const group = [...groups.values()].find((one) => one.name === name);
        if (group === undefined)
            throw notFound('InvalidGroup', `security group '${name}'`);
        return group.id;
    });
    const given = [...ids, ...byName];
    return given.length > 0 ? given : [defaultNetwork(account, call.region).groupId];
}
function subnetOf(input, { account, call }) {
    const { subnetIds } = defaultNetwork(account, call.region);
    const id = textOf(input, 'SubnetId');
    if (id === undefined)
        return subnetIds[0] ?? '';
    if (subnetIds.includes(id))
        return id;
    throw notFound('InvalidSubnetID', `subnet ID '${id}'`);
}
//# sourceMappingURL=run-instances.js.map