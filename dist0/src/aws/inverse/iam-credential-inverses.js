import { entriesOf, impossible, inside, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('iam');
/** How keys, passwords and MFA devices are taken back. */
export const iamCredentialInverses = {
    // The answer names the user even where the call left it out; whoever undoes it is somebody else.
    CreateAccessKey: undoneBy('DeleteAccessKey', ({ output }) => pick(inside(output, 'AccessKey'), 'UserName', 'AccessKeyId')),
    DeleteAccessKey: impossible('The secret of a deleted key is lost.'),
    UpdateAccessKey: after((input) => call('ListAccessKeys', pick(input, 'UserName')), ({ input, prior }) => {
        const keys = entriesOf(prior, 'AccessKeyMetadata');
        const before = keys.find((key) => key['AccessKeyId'] === input['AccessKeyId']);
        return [
            call('UpdateAccessKey', {
                ...pick(input, 'UserName', 'AccessKeyId'),
                ...pick(before ?? {}, 'Status'),
            }),
        ];
    }),
    CreateLoginProfile: undoneBy('DeleteLoginProfile', ({ input }) => pick(input, 'UserName')),
    UpdateLoginProfile: impossible('The password before is not known.'),
    DeleteLoginProfile: impossible('The password is lost.'),
    ChangePassword: undoneBy('ChangePassword', ({ input }) => ({
        OldPassword: input['NewPassword'],
        NewPassword: input['OldPassword'],
    })),
    CreateVirtualMFADevice: undoneBy('DeleteVirtualMFADevice', ({ output }) => pick(inside(output, 'VirtualMFADevice'), 'SerialNumber')),
    EnableMFADevice: undoneBy('DeactivateMFADevice', ({ input }) => pick(input, 'UserName', 'SerialNumber')),
    DeactivateMFADevice: impossible('Enabling a device takes two codes that only its owner has.'),
    DeleteVirtualMFADevice: impossible('The secret of the device is lost.'),
    ResyncMFADevice: { kind: 'nothing' },
};
//# sourceMappingURL=iam-credential-inverses.js.map