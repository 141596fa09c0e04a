import { AwsFailure } from '../../aws-failure.js';
import { takeCode } from '../../mfa-codes.js';
import { textOf } from '../../read-input.js';
/** Whether a call proves MFA: it names a device of the caller and shows its code.
 * @throws AwsFailure AccessDenied for a device of somebody else, a wrong code, or one that was used already */
export function provesMfa(input, { account, call, principal }) {
    const serialNumber = textOf(input, 'SerialNumber');
    const code = textOf(input, 'TokenCode');
    if (serialNumber === undefined && code === undefined)
        return false;
    const device = account.iam.mfaDevices.get(serialNumber ?? '');
    const owner = device?.enabledFor?.owner;
    const isOwn = owner?.kind === 'user'
        ? principal.kind === 'user' && principal.userName === owner.name
        : owner !== undefined && principal.kind === 'root';
    if (device === undefined || !isOwn || code === undefined) {
        throw new AwsFailure('AccessDenied', 'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.');
    }
    if (takeCode(device, code, call.at))
        return true;
    throw new AwsFailure('AccessDenied', 'MultiFactorAuthentication failed with invalid MFA one time pass code. ');
}
//# sourceMappingURL=mfa.js.map