import { requiredText } from '../../read-input.js';
import { noSuchEntity } from './iam-errors.js';
/** The device that a call names.
 * @throws AwsFailure NoSuchEntityException */
export function deviceOf(input, { account }) {
    const serialNumber = requiredText(input, 'SerialNumber');
    const device = account.iam.mfaDevices.get(serialNumber);
    if (device !== undefined)
        return device;
    throw noSuchEntity(`VirtualMFADevice with serial number ${serialNumber} does not exist.`);
}
/** True for a device that is enabled for this user, or for root when there is none. */
export function belongsTo(device, user) {
    const owner = device.enabledFor?.owner;
    if (owner === undefined)
        return false;
    return owner.kind === 'root' ? user === undefined : owner.name === user?.name;
}
//# sourceMappingURL=mfa-devices.js.map