import { stateSlot } from '../../state/state-slot.js';
import { regionalArn } from '../service-call.js';
import { ec2Calls } from './ec2-calls.js';
const regionsOf = stateSlot(() => new Map());
function settingsOf({ account, call }) {
    const regions = regionsOf(account);
    const known = regions.get(call.region);
    if (known !== undefined)
        return known;
    const made = {
        encryptsByDefault: false,
        hasSerialConsole: false,
        snapshotBlock: 'unblocked',
    };
    regions.set(call.region, made);
    return made;
}
/** EC2's calls on what an account has set for a region. */
export const accountSettingCalls = ec2Calls([
    ebsEncryption('GetEbsEncryptionByDefault', undefined),
    ebsEncryption('EnableEbsEncryptionByDefault', true),
    ebsEncryption('DisableEbsEncryptionByDefault', false),
    {
        name: 'GetEbsDefaultKmsKeyId',
        run: (_, context) => ({ KmsKeyId: regionalArn('kms', 'alias/aws/ebs', context) }),
    },
    serialConsole('GetSerialConsoleAccessStatus', undefined),
    serialConsole('EnableSerialConsoleAccess', true),
    serialConsole('DisableSerialConsoleAccess', false),
    snapshotBlock('GetSnapshotBlockPublicAccessState', undefined),
    snapshotBlock('EnableSnapshotBlockPublicAccess', 'block-all-sharing'),
    snapshotBlock('DisableSnapshotBlockPublicAccess', 'unblocked'),
]);
function ebsEncryption(name, to) {
    return {
        name,
        run: (_, context) => {
            const settings = settingsOf(context);
            settings.encryptsByDefault = to ?? settings.encryptsByDefault;
            return { EbsEncryptionByDefault: settings.encryptsByDefault };
        },
    };
}
function serialConsole(name, to) {
    return {
        name,
        run: (_, context) => {
            const settings = settingsOf(context);
            settings.hasSerialConsole = to ?? settings.hasSerialConsole;
            return { SerialConsoleAccessEnabled: settings.hasSerialConsole };
        },
    };
}
function snapshotBlock(name, to) {
    return {
        name,
        run: (_, context) => {
            const settings = settingsOf(context);
            settings.snapshotBlock = to ?? settings.snapshotBlock;
            return { State: settings.snapshotBlock };
        },
    };
}
//# sourceMappingURL=account-setting-calls.js.map