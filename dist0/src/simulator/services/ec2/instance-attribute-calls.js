import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, objectOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { ec2Calls, onResource } from './ec2-calls.js';
import { invalidValue } from './ec2-errors.js';
import { instanceWithId } from './instance-calls.js';
import { keyPairsOf } from './key-pairs.js';
const onInstance = onResource('instance', (input) => textOf(input, 'InstanceId'));
const named = (input, context) => instanceWithId(requiredText(input, 'InstanceId'), context);
/** EC2's calls on what one instance is told and tells. */
export const instanceAttributeCalls = ec2Calls([
    { name: 'DescribeInstanceAttribute', ...onInstance, run: describeAttribute },
    { name: 'ModifyInstanceAttribute', ...onInstance, run: modifyAttribute },
    { name: 'ModifyInstanceMetadataOptions', ...onInstance, run: modifyMetadataOptions },
    {
        name: 'GetPasswordData',
        ...onInstance,
        run: (input, context) => {
            const { id, keyName } = named(input, context);
            // Only Windows has a password; its instances are not modelled, and Linux answers an empty text.
            if (keyName !== undefined && !keyPairsOf(context.account, context.call.region).has(keyName)) {
                throw invalidValue(`The key pair '${keyName}' does not exist`);
            }
            return { InstanceId: id, Timestamp: new Date(context.call.at), PasswordData: '' };
        },
    },
    {
        name: 'GetConsoleOutput',
        ...onInstance,
        run: (input, context) => ({
            InstanceId: named(input, context).id,
            Timestamp: new Date(context.call.at),
            Output: '',
        }),
    },
    {
        name: 'GetConsoleScreenshot',
        ...onInstance,
        run: (input, context) => ({ InstanceId: named(input, context).id, ImageData: '' }),
    },
]);
const readers = {
    userData: ({ userData }) => ({ UserData: userData === undefined ? {} : { Value: userData } }),
    instanceType: ({ type }) => ({ InstanceType: { Value: type } }),
    disableApiTermination: (instance) => ({
        DisableApiTermination: { Value: instance.isProtectedFromTermination },
    }),
    disableApiStop: ({ isProtectedFromStop }) => ({ DisableApiStop: { Value: isProtectedFromStop } }),
    groupSet: ({ groupIds }) => ({ Groups: groupIds.map((GroupId) => ({ GroupId })) }),
    instanceInitiatedShutdownBehavior: () => ({
        InstanceInitiatedShutdownBehavior: { Value: 'stop' },
    }),
    rootDeviceName: () => ({ RootDeviceName: { Value: '/dev/xvda' } }),
    sourceDestCheck: () => ({ SourceDestCheck: { Value: true } }),
    ebsOptimized: () => ({ EbsOptimized: { Value: false } }),
    enaSupport: () => ({ EnaSupport: { Value: true } }),
    sriovNetSupport: () => ({ SriovNetSupport: {} }),
    kernel: () => ({ KernelId: {} }),
    ramdisk: () => ({ RamdiskId: {} }),
    productCodes: () => ({ ProductCodes: [] }),
    blockDeviceMapping: () => ({ BlockDeviceMappings: [] }),
    enclaveOptions: () => ({ EnclaveOptions: { Enabled: false } }),
};
function describeAttribute(input, context) {
    const instance = named(input, context);
    const attribute = requiredText(input, 'Attribute');
    const read = Object.hasOwn(readers, attribute) ? readers[attribute] : undefined;
    if (read !== undefined)
        return { InstanceId: instance.id, ...read(instance) };
    throw invalidValue(`Value (${attribute}) for parameter attribute is invalid. Unknown attribute: ${attribute}`);
}
/** The value of an attribute: in its own member, or by name and text as the older form has it. */
function attributeIn(input, member, name) {
    const own = objectOf(input, member);
    if (own !== undefined)
        return textOf(own, 'Value');
    return textOf(input, 'Attribute') === name ? textOf(input, 'Value') : undefined;
}
function flagIn(input, member, name) {
    const own = objectOf(input, member);
    if (own !== undefined)
        return booleanOf(own, 'Value');
    return textOf(input, 'Attribute') === name ? textOf(input, 'Value') === 'true' : undefined;
}
function modifyAttribute(input, context) {
    const instance = named(input, context);
    const userData = userDataIn(input);
    const type = attributeIn(input, 'InstanceType', 'instanceType');
    // Both take effect when the instance starts, so it must not run.
    if (userData !== undefined || type !== undefined)
        requireStopped(instance);
    if (userData !== undefined)
        instance.userData = userData;
    if (type !== undefined)
        instance.type = type;
    instance.isProtectedFromTermination =
        flagIn(input, 'DisableApiTermination', 'disableApiTermination') ??
            instance.isProtectedFromTermination;
    instance.isProtectedFromStop =
        flagIn(input, 'DisableApiStop', 'disableApiStop') ?? instance.isProtectedFromStop;
    const groups = textsOf(input, 'Groups');
    if (groups.length > 0)
        instance.groupIds = groups;
    return {};
}
function userDataIn(input) {
    const value = objectOf(input, 'UserData')?.['Value'];
    // The SDK has bytes here; they travel in base64.
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('base64');
    if (typeof value === 'string')
        return value;
    return attributeIn({ ...input, UserData: undefined }, 'UserData', 'userData');
}
function requireStopped({ id, state }) {
    if (state === 'stopped')
        return;
    throw new AwsFailure('Client.IncorrectInstanceState', `The instance '${id}' is not in the 'stopped' state.`);
}
function modifyMetadataOptions(input, context) {
    const instance = named(input, context);
    const tokens = textOf(input, 'HttpTokens');
    if (tokens === 'optional' || tokens === 'required')
        instance.httpTokens = tokens;
    return {
        InstanceId: instance.id,
        InstanceMetadataOptions: {
            State: 'pending',
            HttpTokens: instance.httpTokens,
            HttpPutResponseHopLimit: 2,
            HttpEndpoint: 'enabled',
            HttpProtocolIpv6: 'disabled',
            InstanceMetadataTags: 'disabled',
        },
    };
}
//# sourceMappingURL=instance-attribute-calls.js.map