import { AttachRolePolicyCommand } from '@aws-sdk/client-iam';
import { awsCli, daysAgo, defineScenario, iamUser } from 'trailproof';
import { allowAll, trustsService } from './support/policies.js';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const attach = (play, actor) => play.as(actor).send(new AttachRolePolicyCommand({
    RoleName: 'web-server',
    PolicyArn: `arn:aws:iam::${play.account()}:policy/log-shipping`,
}));
export default defineScenario({
    title: 'An attacker attaches a policy of the account to a role',
    techniques: ['T1098.003', 'T1548.005'],
    detectedBy: ['iam-customer-policy-attached-to-role'],
    world: {
        users: { mallory: { attached: ['IAMFullAccess'] }, admin: { attached: ['IAMFullAccess'] } },
        roles: { 'web-server': { trust: trustsService('ec2.amazonaws.com') } },
        policies: { 'log-shipping': allowAll },
    },
    cast: { mallory, admin },
    attack: {
        'by a user who never did so': (play) => attach(play, mallory),
    },
    benign: {
        'a role that is not there': (play) => play.as(admin).send(new AttachRolePolicyCommand({
            RoleName: 'nowhere',
            PolicyArn: `arn:aws:iam::${play.account()}:policy/log-shipping`,
        }), { fails: 'NoSuchEntityException' }),
        'a policy of AWS': (play) => play.as(admin).send(new AttachRolePolicyCommand({
            RoleName: 'web-server',
            PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
        })),
        'the same user and role again': async (play) => {
            await play.before(daysAgo(1), (earlier) => attach(earlier, admin));
            await attach(play, admin);
        },
    },
});
//# sourceMappingURL=iam-customer-policy-to-role.js.map