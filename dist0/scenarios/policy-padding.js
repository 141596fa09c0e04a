import { CreatePolicyCommand, UpdateSAMLProviderCommand } from '@aws-sdk/client-iam';
import { awsCli, daysAgo, defineScenario, iamUser, records, } from 'trailproof';
import { allowAll, padded, readBuckets } from './support/policies.js';
import { samlMetadata } from './support/saml-metadata.js';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const create = (play, actor, document) => play.as(actor).send(new CreatePolicyCommand({ PolicyName: 'tooling', PolicyDocument: document }));
export default defineScenario({
    title: 'An attacker pads a policy so that CloudTrail does not keep it',
    techniques: ['T1685.002'],
    detectedBy: ['cloudtrail-policy-padding'],
    world: {
        users: { mallory: { attached: ['IAMFullAccess'] }, admin: { attached: ['IAMFullAccess'] } },
        samlProviders: ['corporate'],
    },
    cast: { mallory, admin },
    attack: {
        'one character beyond the limit': (play) => create(play, mallory, padded(allowAll, 102_401)),
    },
    benign: {
        'a padded policy that is there already': async (play) => {
            await play.before(daysAgo(1), (earlier) => create(earlier, admin, padded(readBuckets, 900)));
            await play.as(admin).send(new CreatePolicyCommand({
                PolicyName: 'tooling',
                PolicyDocument: padded(readBuckets, 110_000),
            }), { fails: 'EntityAlreadyExistsException' });
        },
        'a large state machine': {
            reason: 'Parameters of other services are omitted too; they hold no policy.',
            play: records('records/states-create-state-machine.ndjson'),
        },
        'exactly the limit': (play) => create(play, admin, padded(readBuckets, 102_400)),
    },
    falsePositive: {
        'the metadata of a large federation': {
            reason: 'SAML metadata may have ten million characters; CloudTrail omits it just the same.',
            play: (play) => play.as(admin).send(new UpdateSAMLProviderCommand({
                SAMLProviderArn: `arn:aws:iam::${play.account()}:saml-provider/corporate`,
                SAMLMetadataDocument: samlMetadata('https://federation.example.edu', 150_000),
            })),
        },
    },
});
//# sourceMappingURL=policy-padding.js.map