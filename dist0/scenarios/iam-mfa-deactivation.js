import { CreateVirtualMFADeviceCommand, DeactivateMFADeviceCommand, DeleteVirtualMFADeviceCommand, EnableMFADeviceCommand, ListMFADevicesCommand, } from '@aws-sdk/client-iam';
import { awsCli, defineScenario, iamUser } from 'trailproof';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const alice = iamUser('alice', { place: 'frankfurt-office', client: awsCli({ os: 'macos' }) });
const bob = iamUser('bob', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
export default defineScenario({
    title: "An attacker takes another user's MFA device away",
    techniques: ['T1556.006', 'T1531'],
    detectedBy: ['iam-mfa-device-deactivated'],
    world: {
        users: {
            mallory: { attached: ['IAMFullAccess'] },
            alice: { attached: ['IAMFullAccess'], mfa: 'alice-phone' },
            bob: { attached: ['IAMFullAccess'] },
        },
    },
    cast: { mallory, alice, bob },
    attack: {
        'the device of another user': async (play) => {
            const { serialNumber } = play.mfa('alice-phone');
            await play.as(mallory).send(new ListMFADevicesCommand({ UserName: 'alice' }));
            await play
                .as(mallory)
                .send(new DeactivateMFADeviceCommand({ UserName: 'alice', SerialNumber: serialNumber }));
        },
    },
    evasion: {
        'deleting the device without deactivating it': {
            reason: 'AWS refuses to delete a device in use (DeleteConflict): the attack fails and needs no alert.',
            play: async (play) => {
                const { serialNumber } = play.mfa('alice-phone');
                await play
                    .as(mallory)
                    .send(new DeleteVirtualMFADeviceCommand({ SerialNumber: serialNumber }), {
                    fails: 'DeleteConflictException',
                });
            },
        },
    },
    benign: {
        'a device that is not there': async (play) => {
            const { serialNumber } = play.mfa('lost-phone');
            await play
                .as(alice)
                .send(new DeactivateMFADeviceCommand({ UserName: 'alice', SerialNumber: serialNumber }), {
                fails: 'NoSuchEntityException',
            });
        },
        'looking at the devices': (play) => play.as(alice).send(new ListMFADevicesCommand({ UserName: 'alice' })),
        'enrolling a device': async (play) => {
            const phone = play.mfa('bob-phone');
            await play
                .as(bob)
                .send(new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'bob-phone' }));
            await play.as(bob).send(new EnableMFADeviceCommand({
                UserName: 'bob',
                SerialNumber: phone.serialNumber,
                AuthenticationCode1: phone.code(),
                AuthenticationCode2: phone.nextCode(),
            }));
        },
    },
});
//# sourceMappingURL=iam-mfa-deactivation.js.map