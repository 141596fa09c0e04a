import { CreateAccessKeyCommand, CreateUserCommand, DeleteAccessKeyCommand, ListUsersCommand, } from '@aws-sdk/client-iam';
import { awsCli, browser, daysAgo, defineScenario, iamUser, roleSession, root, terraform, } from 'trailproof';
import { trusts } from './support/policies.js';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const intruder = roleSession('operations', 'mallory', {
    as: 'intruder',
    place: 'amsterdam',
    client: awsCli({ os: 'kali' }),
});
const alice = iamUser('alice', { place: 'frankfurt-office', client: awsCli({ os: 'macos' }) });
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const pipeline = roleSession('deployment', 'terraform', {
    as: 'pipeline',
    place: 'amazon-eu-central-1',
    client: terraform(),
});
const owner = root({ as: 'owner', place: 'lisbon', client: browser() });
export default defineScenario({
    title: 'An attacker makes an access key for another user',
    techniques: ['T1098.001'],
    detectedBy: ['iam-access-key-for-another-user'],
    world: {
        users: {
            mallory: { attached: ['IAMFullAccess'] },
            alice: { attached: ['IAMFullAccess'] },
            admin: { attached: ['AdministratorAccess'] },
            'backup-service': {},
        },
        roles: {
            operations: { trust: trusts('arn:aws:iam::<account>:root'), attached: ['IAMFullAccess'] },
            deployment: {
                trust: trusts('arn:aws:iam::<account>:root'),
                attached: ['AdministratorAccess'],
            },
        },
    },
    cast: { mallory, intruder, alice, admin, pipeline, owner },
    attack: {
        'an IAM user makes it': async (play) => {
            await play.as(mallory).send(new ListUsersCommand({}));
            await play.as(mallory).send(new CreateAccessKeyCommand({ UserName: 'backup-service' }));
        },
        'a role session makes it': (play) => play.as(intruder).send(new CreateAccessKeyCommand({ UserName: 'backup-service' })),
    },
    evasion: {
        'root makes it': {
            reason: 'Root of an account without alias has no user name: the comparison of names is null and the row drops.',
            play: (play) => play.as(owner).send(new CreateAccessKeyCommand({ UserName: 'backup-service' })),
        },
    },
    benign: {
        'a user rotates an own key': async (play) => {
            const old = play.as(alice);
            const { AccessKey } = await old.send(new CreateAccessKeyCommand({ UserName: 'alice' }));
            const renewed = play.actor('alice-renewed', AccessKey, alice);
            await play
                .as(renewed)
                .send(new DeleteAccessKeyCommand({ UserName: 'alice', AccessKeyId: play.key(alice) }));
        },
        'a key that is one too many': async (play) => {
            const owned = () => play.as(admin).send(new CreateAccessKeyCommand({ UserName: 'backup-service' }));
            await play.before(daysAgo(30), async () => {
                await owned();
                await owned();
            });
            await play.as(admin).send(new CreateAccessKeyCommand({ UserName: 'backup-service' }), {
                fails: 'LimitExceededException',
            });
        },
        'a user rotates an own key without naming the user': (play) => play.as(alice).send(new CreateAccessKeyCommand({})),
    },
    falsePositive: {
        'an administrator creates a user and its first key': {
            reason: 'Onboarding looks the same: the key is for somebody else. Exclude the administrators that do it.',
            play: async (play) => {
                await play.as(admin).send(new CreateUserCommand({ UserName: 'carol' }));
                await play.as(admin).send(new CreateAccessKeyCommand({ UserName: 'carol' }));
            },
        },
        'Terraform creates a user and its first key': {
            reason: 'A deployment role makes keys for service users by design. Exclude that role.',
            play: async (play) => {
                await play.as(pipeline).send(new CreateUserCommand({ UserName: 'report-mailer' }));
                await play.as(pipeline).send(new CreateAccessKeyCommand({ UserName: 'report-mailer' }));
            },
        },
    },
});
//# sourceMappingURL=iam-key-for-another-user.js.map