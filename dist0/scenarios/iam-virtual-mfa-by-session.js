import { CreateVirtualMFADeviceCommand, DeactivateMFADeviceCommand, EnableMFADeviceCommand, } from '@aws-sdk/client-iam';
import { awsCli, browser, defineScenario, iamUser, ssoUser, } from 'trailproof';
import { sessionWithMfa } from './support/sessions.js';
const office = { place: 'frankfurt-office', client: awsCli({ os: 'macos' }) };
const abroad = { place: 'amsterdam', client: awsCli({ os: 'kali' }) };
const alice = iamUser('alice', office);
const withKey = iamUser('alice', { as: 'thief-with-key', ...abroad });
const inConsole = iamUser('alice', {
    as: 'alice-in-console',
    credential: 'console',
    mfa: true,
    place: 'frankfurt-office',
    client: browser(),
});
const administrator = ssoUser('carol@example.com', {
    as: 'administrator',
    permissionSet: 'AdministratorAccess',
    ...office,
});
/** Makes a virtual device and enables it for alice. */
async function enrol(play, actor) {
    const device = play.mfa('second-phone');
    await play
        .as(actor)
        .send(new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'second-phone' }));
    await play.as(actor).send(new EnableMFADeviceCommand({
        UserName: 'alice',
        SerialNumber: device.serialNumber,
        AuthenticationCode1: device.code(),
        AuthenticationCode2: device.nextCode(),
    }));
}
export default defineScenario({
    title: 'A stolen session enrols an MFA device of its own',
    techniques: ['T1556.006', 'T1098.005', 'T1078.004'],
    detectedBy: ['iam-virtual-mfa-by-session-token'],
    world: {
        users: { alice: { attached: ['IAMFullAccess'], loginProfile: true, mfa: 'alice-phone' } },
        permissionSets: { AdministratorAccess: { attached: ['AdministratorAccess'] } },
    },
    cast: { alice, withKey, inConsole, administrator },
    attack: {
        'a second device by a session with MFA': async (play) => {
            const thief = await sessionWithMfa(play, alice, {
                as: 'thief',
                device: 'alice-phone',
                ...abroad,
            });
            await enrol(play, thief);
        },
    },
    evasion: {
        'with the long-term key, before the first device is removed': {
            reason: 'A key that IAM accepts without MFA is no session; only the removal is seen, by another rule.',
            play: async (play) => {
                await enrol(play, withKey);
                await play.as(withKey).send(new DeactivateMFADeviceCommand({
                    UserName: 'alice',
                    SerialNumber: play.mfa('alice-phone').serialNumber,
                }));
            },
        },
    },
    benign: {
        'a session enables a device that is not there': async (play) => {
            const session = await sessionWithMfa(play, alice, {
                as: 'session',
                device: 'alice-phone',
                ...office,
            });
            const lost = play.mfa('lost-phone');
            await play.as(session).send(new EnableMFADeviceCommand({
                UserName: 'alice',
                SerialNumber: lost.serialNumber,
                AuthenticationCode1: '123456',
                AuthenticationCode2: '654321',
            }), { fails: 'NoSuchEntityException' });
        },
        'the user enrols in the console': (play) => enrol(play, inConsole),
        'the user enrols with the long-term key': (play) => enrol(play, alice),
    },
    falsePositive: {
        'an administrator enrols a device for a user': {
            reason: 'People who come through Identity Center always hold a session. Exclude the roles that hand out devices.',
            play: (play) => enrol(play, administrator),
        },
    },
});
//# sourceMappingURL=iam-virtual-mfa-by-session.js.map