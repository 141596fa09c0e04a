import { AttachRolePolicyCommand } from '@aws-sdk/client-iam';
import { awsCli, defineScenario, iamUser } from 'trailproof';
import { trustsService } from './support/policies.js';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const attach = (play, actor, policy) => play.as(actor).send(new AttachRolePolicyCommand({
    RoleName: 'web-server',
    PolicyArn: `arn:aws:iam::aws:policy/${policy}`,
}));
export default defineScenario({
    title: 'An attacker makes a role administrator',
    techniques: ['T1098.003'],
    detectedBy: ['iam-admin-policy-attached-to-role'],
    world: {
        users: { mallory: { attached: ['IAMFullAccess'] }, admin: { attached: ['IAMFullAccess'] } },
        roles: { 'web-server': { trust: trustsService('ec2.amazonaws.com') } },
    },
    cast: { mallory, admin },
    attack: { AdministratorAccess: (play) => attach(play, mallory, 'AdministratorAccess') },
    benign: {
        'a role that is not there': (play) => play.as(admin).send(new AttachRolePolicyCommand({
            RoleName: 'nowhere',
            PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
        }), { fails: 'NoSuchEntityException' }),
        'another policy of AWS whose name begins alike': (play) => attach(play, admin, 'AdministratorAccess-Amplify'),
    },
});
//# sourceMappingURL=iam-admin-policy-to-role.js.map