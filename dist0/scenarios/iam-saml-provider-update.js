import { CreateSAMLProviderCommand, UpdateSAMLProviderCommand } from '@aws-sdk/client-iam';
import { awsCli, awsService, boto3, defineScenario, iamUser, roleSession, } from 'trailproof';
import { trusts } from './support/policies.js';
import { samlMetadata } from './support/saml-metadata.js';
const intruder = roleSession('administrators', 'alice', {
    as: 'intruder',
    place: 'amsterdam',
    client: awsCli({ os: 'kali' }),
});
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const bob = iamUser('bob', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const identityCenter = awsService('sso.amazonaws.com', {
    as: 'identity-center',
    place: 'amazon-us-east-1',
    client: boto3(),
});
const update = (play, identityProvider) => new UpdateSAMLProviderCommand({
    SAMLProviderArn: `arn:aws:iam::${play.account()}:saml-provider/corporate`,
    SAMLMetadataDocument: samlMetadata(identityProvider),
});
export default defineScenario({
    title: 'An attacker makes an account trust an own identity provider',
    techniques: ['T1484.002'],
    detectedBy: ['iam-saml-provider-updated'],
    world: {
        users: { admin: { attached: ['IAMFullAccess'] }, bob: { attached: ['ReadOnlyAccess'] } },
        roles: {
            administrators: { trust: trusts('arn:aws:iam::<account>:root'), attached: ['IAMFullAccess'] },
        },
        samlProviders: ['corporate'],
    },
    cast: { intruder, admin, bob, identityCenter },
    attack: {
        "by an administrator's session": (play) => play.as(intruder).send(update(play, 'https://login.attacker.example')),
    },
    benign: {
        "Identity Center's own rotation": (play) => play.as(identityCenter).send(update(play, 'https://portal.sso.us-east-1.amazonaws.com')),
        'an update that is denied': (play) => play.as(bob).send(update(play, 'https://login.example.com'), { fails: 'AccessDenied' }),
        'a new provider': (play) => play.as(admin).send(new CreateSAMLProviderCommand({
            Name: 'partner',
            SAMLMetadataDocument: samlMetadata('https://login.partner.example'),
        })),
    },
});
//# sourceMappingURL=iam-saml-provider-update.js.map