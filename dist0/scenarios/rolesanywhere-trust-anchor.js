import { awsCli, CreateTrustAnchorCommand, defineScenario, iamUser, UpdateTrustAnchorCommand, } from 'trailproof';
import { externalCa } from './support/certificate.js';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const bob = iamUser('bob', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const region = 'eu-central-1';
const externalBundle = {
    sourceType: 'CERTIFICATE_BUNDLE',
    sourceData: { x509CertificateData: externalCa },
};
const privateCa = (play) => ({
    sourceType: 'AWS_ACM_PCA',
    sourceData: {
        acmPcaArn: `arn:aws:acm-pca:${region}:${play.account()}:certificate-authority/4f8a2c1e-7b3d-4e5f-9a6b-0c1d2e3f4a5b`,
    },
});
export default defineScenario({
    title: 'An attacker makes an account trust an outside certificate authority',
    techniques: ['T1098.003', 'T1556'],
    detectedBy: ['rolesanywhere-external-trust-anchor'],
    world: {
        users: {
            mallory: { attached: ['AdministratorAccess'] },
            admin: { attached: ['AdministratorAccess'] },
            bob: { attached: ['ReadOnlyAccess'] },
        },
    },
    cast: { mallory, admin, bob },
    attack: {
        'an anchor of an own certificate': (play) => play
            .as(mallory, { region })
            .send(new CreateTrustAnchorCommand({ name: 'servers', source: externalBundle, enabled: true })),
    },
    evasion: {
        'a harmless anchor that is changed afterwards': {
            reason: 'The anchor is made of a private CA of ACM; only UpdateTrustAnchor brings in the outside one.',
            play: async (play) => {
                const { trustAnchor } = await play.as(mallory, { region }).send(new CreateTrustAnchorCommand({
                    name: 'servers',
                    source: privateCa(play),
                    enabled: true,
                }));
                await play.as(mallory, { region }).send(new UpdateTrustAnchorCommand({
                    trustAnchorId: trustAnchor.trustAnchorId,
                    source: externalBundle,
                }));
            },
        },
    },
    benign: {
        'an anchor of a private CA': (play) => play
            .as(admin, { region })
            .send(new CreateTrustAnchorCommand({ name: 'servers', source: privateCa(play), enabled: true })),
        'an anchor that is denied': (play) => play
            .as(bob, { region })
            .send(new CreateTrustAnchorCommand({ name: 'servers', source: externalBundle, enabled: true }), { fails: 'AccessDenied' }),
    },
});
//# sourceMappingURL=rolesanywhere-trust-anchor.js.map