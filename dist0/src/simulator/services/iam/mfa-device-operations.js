import { iamArn } from '../../../aws/arn.js';
import { totpSecret } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { takeTwoCodes } from '../../mfa-codes.js';
import { requiredText, textOf } from '../../read-input.js';
import { onAll, onUser, subjectOf, userNamed } from './entities.js';
import { alreadyExists, deleteConflict, noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { belongsTo, deviceOf } from './mfa-devices.js';
import { requireRoom } from './quotas.js';
import { tagList, tagsOf } from './tags.js';
import { page } from './page.js';
import { dateOf, pathOf, requiredName, userValue } from './values.js';
const onDevice = (action) => (input, context) => ({
    action: `iam:${action}`,
    resource: textOf(input, 'SerialNumber') ??
        iamArn(context.account.number, 'mfa', pathOf(input) + requiredName(input, 'VirtualMFADeviceName', 226)),
});
const createVirtualDevice = iamOperation('CreateVirtualMFADevice', {
    permission: onDevice('CreateVirtualMFADevice'),
    run: (input, { account, chance }) => {
        const name = requiredName(input, 'VirtualMFADeviceName', 226);
        const serialNumber = iamArn(account.number, 'mfa', pathOf(input) + name);
        if (account.iam.mfaDevices.has(serialNumber)) {
            throw alreadyExists('MFADevice entity at the same path and name already exists.');
        }
        const tags = tagsOf(input);
        const seed = totpSecret(chance);
        account.iam.mfaDevices.set(serialNumber, {
            serialNumber,
            name,
            seed,
            tags,
            enabledFor: undefined,
            lastCode: undefined,
        });
        const bytes = new TextEncoder().encode(seed);
        return {
            VirtualMFADevice: {
                SerialNumber: serialNumber,
                Base32StringSeed: bytes,
                ...tagList(tags),
            },
        };
    },
});
const enableDevice = iamOperation('EnableMFADevice', {
    permission: onUser('EnableMFADevice'),
    run: (input, context) => {
        const { account, call } = context;
        const name = requiredText(input, 'UserName');
        // Root names itself by the account's number or alias.
        const isRoot = name === account.number || name === account.iam.accountAlias;
        const user = isRoot ? undefined : userNamed(account, name);
        const device = deviceOf(input, context);
        if (device.enabledFor !== undefined)
            throw alreadyExists('MFADevice is already in use.');
        const own = [...account.iam.mfaDevices.values()].filter((one) => belongsTo(one, user));
        requireRoom('MFADevicesPerUser', own.length);
        const first = requiredText(input, 'AuthenticationCode1');
        const second = requiredText(input, 'AuthenticationCode2');
        if (!takeTwoCodes(device, [first, second], call.at))
            throw invalidCode();
        device.enabledFor = {
            owner: user === undefined ? { kind: 'root' } : { kind: 'user', name: user.name },
            since: call.at,
        };
        return {};
    },
});
const resyncDevice = iamOperation('ResyncMFADevice', {
    permission: onUser('ResyncMFADevice'),
    run: (input, context) => {
        const user = userNamed(context.account, requiredText(input, 'UserName'));
        const device = deviceOf(input, context);
        if (!belongsTo(device, user))
            throw noSuchEntity('MFA Device invalid for user.');
        const first = requiredText(input, 'AuthenticationCode1');
        const second = requiredText(input, 'AuthenticationCode2');
        if (!takeTwoCodes(device, [first, second], context.call.at))
            throw invalidCode();
        return {};
    },
});
function invalidCode() {
    return new AwsFailure('InvalidAuthenticationCodeException', 'Authentication code for device is not valid.');
}
const deactivateDevice = iamOperation('DeactivateMFADevice', {
    permission: onUser('DeactivateMFADevice'),
    run: (input, context) => {
        const user = subjectOf(input, context);
        const device = context.account.iam.mfaDevices.get(requiredText(input, 'SerialNumber'));
        if (device === undefined || !belongsTo(device, user)) {
            throw noSuchEntity('MFA Device invalid for user.');
        }
        device.enabledFor = undefined;
        return {};
    },
});
const deleteVirtualDevice = iamOperation('DeleteVirtualMFADevice', {
    permission: onDevice('DeleteVirtualMFADevice'),
    run: (input, context) => {
        const device = deviceOf(input, context);
        if (device.enabledFor !== undefined) {
            throw deleteConflict('MFA VirtualDevice in use. Must deactivate first.');
        }
        context.account.iam.mfaDevices.delete(device.serialNumber);
        return {};
    },
});
const getDevice = iamOperation('GetMFADevice', {
    permission: (input, context) => 
    // Without a user the device itself is the resource.
    input['UserName'] === undefined
        ? { action: 'iam:GetMFADevice', resource: requiredText(input, 'SerialNumber') }
        : onUser('GetMFADevice')(input, context),
    run: (input, context) => {
        const device = deviceOf(input, context);
        const asked = textOf(input, 'UserName');
        const user = asked === undefined ? undefined : userNamed(context.account, asked);
        if (user !== undefined && !belongsTo(device, user)) {
            throw noSuchEntity('MFA Device invalid for user.');
        }
        const owner = device.enabledFor?.owner;
        return {
            ...(owner?.kind === 'user' ? { UserName: owner.name } : {}),
            SerialNumber: device.serialNumber,
            ...enableDate(device),
        };
    },
});
const listDevices = iamOperation('ListMFADevices', {
    permission: onUser('ListMFADevices'),
    run: (input, context) => {
        const user = subjectOf(input, context);
        const devices = [...context.account.iam.mfaDevices.values()].filter((device) => belongsTo(device, user));
        const values = devices.map((device) => ({
            ...(user === undefined ? {} : { UserName: user.name }),
            SerialNumber: device.serialNumber,
            ...enableDate(device),
        }));
        return page('MFADevices', values, input);
    },
});
const enableDate = ({ enabledFor }) => enabledFor === undefined ? {} : { EnableDate: dateOf(enabledFor.since) };
const listVirtualDevices = iamOperation('ListVirtualMFADevices', {
    permission: onAll('ListVirtualMFADevices', 'mfa/'),
    run: (input, { account }) => {
        const status = textOf(input, 'AssignmentStatus') ?? 'Any';
        const devices = [...account.iam.mfaDevices.values()].filter(({ enabledFor }) => status === 'Any' || (status === 'Assigned') === (enabledFor !== undefined));
        const values = devices.map((device) => {
            const owner = device.enabledFor?.owner;
            return {
                SerialNumber: device.serialNumber,
                ...(owner?.kind === 'user' ? { User: userValue(userNamed(account, owner.name)) } : {}),
                ...enableDate(device),
            };
        });
        return page('VirtualMFADevices', values, input);
    },
});
export const mfaDeviceOperations = [
    createVirtualDevice,
    enableDevice,
    resyncDevice,
    deactivateDevice,
    deleteVirtualDevice,
    getDevice,
    listDevices,
    listVirtualDevices,
];
//# sourceMappingURL=mfa-device-operations.js.map