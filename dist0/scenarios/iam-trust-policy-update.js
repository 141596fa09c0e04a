import { UpdateAssumeRolePolicyCommand } from '@aws-sdk/client-iam';
import { awsCli, boto3, daysAgo, defineScenario, iamUser, roleSession, } from 'trailproof';
import { padded, trusts } from './support/policies.js';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const pipeline = roleSession('deployment', 'build-118', {
    as: 'pipeline',
    place: 'amazon-eu-central-1',
    client: boto3(),
});
const widen = (play, actor, role) => play.as(actor).send(new UpdateAssumeRolePolicyCommand({
    RoleName: role,
    PolicyDocument: JSON.stringify(trusts(`arn:aws:iam::${play.account('outside')}:root`)),
}));
export default defineScenario({
    title: 'An attacker lets another account assume a role',
    techniques: ['T1098.003', 'T1078.004'],
    detectedBy: ['iam-role-trust-policy-updated'],
    world: {
        users: { mallory: { attached: ['IAMFullAccess'] } },
        roles: {
            deployment: { trust: trusts('arn:aws:iam::<account>:root'), attached: ['IAMFullAccess'] },
            administrators: { trust: trusts('arn:aws:iam::<account>:root') },
            auditors: { trust: trusts('arn:aws:iam::<account>:root') },
        },
        accounts: { outside: {} },
    },
    cast: { mallory, pipeline },
    attack: {
        'one role': (play) => widen(play, mallory, 'administrators'),
        'one role and then another': async (play) => {
            await widen(play, mallory, 'administrators');
            await widen(play, mallory, 'auditors');
        },
    },
    evasion: {
        'with a padded document': {
            reason: 'CloudTrail omits the oversized parameters, role name and all: this rule goes blind, and the rule for omitted parameters wakes.',
            play: (play) => play.as(mallory).send(new UpdateAssumeRolePolicyCommand({
                RoleName: 'administrators',
                PolicyDocument: padded(trusts(`arn:aws:iam::${play.account('outside')}:root`), 110_000),
            })),
        },
    },
    benign: {
        'the pipeline updates the role that it updated the day before': async (play) => {
            await play.before(daysAgo(1), (earlier) => widen(earlier, pipeline, 'auditors'));
            await widen(play, pipeline, 'auditors');
        },
    },
});
//# sourceMappingURL=iam-trust-policy-update.js.map