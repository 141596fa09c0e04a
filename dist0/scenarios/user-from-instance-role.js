import { CreateUserCommand, ListUsersCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { awsCli, boto3, daysAgo, defineScenario, ec2Instance, iamUser, roleSession, } from 'trailproof';
import { trusts, trustsService } from './support/policies.js';
const abroad = { place: 'amsterdam', client: awsCli({ os: 'kali' }) };
const office = { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) };
const stolen = ec2Instance('i-0f3a9c1e5b7d24680', { role: 'web-server', as: 'stolen', ...abroad });
const instance = ec2Instance('i-0f3a9c1e5b7d24680', {
    role: 'web-server',
    as: 'instance',
    place: 'amazon-us-east-1',
    client: boto3(),
});
const pipeline = roleSession('deployment', 'build-118', {
    as: 'pipeline',
    place: 'amazon-eu-central-1',
    client: boto3(),
});
const admin = iamUser('admin', office);
export default defineScenario({
    title: 'Credentials of an EC2 instance make a user',
    techniques: ['T1136.003'],
    detectedBy: ['iam-user-created-from-ec2-role'],
    world: {
        users: { admin: { attached: ['AdministratorAccess'] } },
        roles: {
            'web-server': {
                trust: trustsService('ec2.amazonaws.com'),
                attached: ['IAMFullAccess', 'PowerUserAccess'],
            },
            deployment: { trust: trusts('arn:aws:iam::<account>:root'), attached: ['IAMFullAccess'] },
            operations: {
                trust: trusts('arn:aws:iam::<account>:role/web-server', 'arn:aws:iam::<account>:user/admin'),
                attached: ['IAMFullAccess'],
            },
        },
    },
    cast: { stolen, instance, pipeline, admin },
    attack: {
        'stolen instance credentials': (play) => play.as(stolen).send(new CreateUserCommand({ UserName: 'backup-agent' })),
    },
    evasion: {
        'by way of another role': {
            reason: 'The second session has a name of its own choice; nothing in the record tells of the instance.',
            play: async (play) => {
                const { Credentials } = await play.as(stolen).send(new AssumeRoleCommand({
                    RoleArn: `arn:aws:iam::${play.account()}:role/operations`,
                    RoleSessionName: 'maintenance',
                }));
                const operator = play.actor('operator', Credentials, abroad);
                await play.as(operator).send(new CreateUserCommand({ UserName: 'backup-agent' }));
            },
        },
    },
    benign: {
        'the instance looks at the users': (play) => play.as(instance).send(new ListUsersCommand({})),
        'the instance makes a user that is there already': (play) => play.as(instance).send(new CreateUserCommand({ UserName: 'admin' }), {
            fails: 'EntityAlreadyExistsException',
        }),
        'a CI role makes the user': (play) => play.as(pipeline).send(new CreateUserCommand({ UserName: 'report-mailer' })),
        'the instance did so last week': async (play) => {
            await play.before(daysAgo(6), (earlier) => earlier.as(instance).send(new CreateUserCommand({ UserName: 'tenant-41' })));
            await play.as(instance).send(new CreateUserCommand({ UserName: 'tenant-42' }));
        },
    },
    falsePositive: {
        'a session that is named like an instance': {
            reason: 'Whoever assumes a role chooses the session name; tools that pass an instance id look like the instance.',
            play: async (play) => {
                const { Credentials } = await play.as(admin).send(new AssumeRoleCommand({
                    RoleArn: `arn:aws:iam::${play.account()}:role/operations`,
                    RoleSessionName: 'i-want-a-test-user',
                }));
                const session = play.actor('session', Credentials, office);
                await play.as(session).send(new CreateUserCommand({ UserName: 'test-user' }));
            },
        },
    },
});
//# sourceMappingURL=user-from-instance-role.js.map