import { CreateRoleCommand, UpdateAssumeRolePolicyCommand } from '@aws-sdk/client-iam';
import { awsCli, boto3, browser, defineScenario, iamUser, pacu, roleSession, root, seconds, } from 'trailproof';
import { trusts } from './support/policies.js';
const mallory = iamUser('mallory', { place: 'amsterdam', client: pacu() });
const accomplice = iamUser('accomplice', { place: 'amsterdam', client: pacu() });
const owner = root({ as: 'owner', place: 'amsterdam', client: browser() });
const pipeline = roleSession('deployment', 'build-118', {
    as: 'pipeline',
    place: 'amazon-eu-central-1',
    client: boto3(),
});
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
/** Tries whether a role of the victim's account exists: AWS refuses a trust policy that names a principal which does not. */
const guess = (play, actor, index) => play.as(actor).send(new UpdateAssumeRolePolicyCommand({
    RoleName: 'probe',
    PolicyDocument: JSON.stringify(trusts(`arn:aws:iam::${play.account('victim')}:role/guess-${index}`)),
}), { fails: 'MalformedPolicyDocumentException' });
const trust = (play, actor) => play.as(actor).send(new UpdateAssumeRolePolicyCommand({
    RoleName: 'probe',
    PolicyDocument: JSON.stringify(trusts(`arn:aws:iam::${play.account('victim')}:role/auditor`)),
}));
export default defineScenario({
    title: 'An attacker guesses role names of another account by way of a trust policy',
    techniques: ['T1087.004', 'T1069.003', 'T1110'],
    detectedBy: ['iam-role-enumeration-by-trust-policy'],
    world: {
        users: {
            mallory: { attached: ['IAMFullAccess'] },
            accomplice: { attached: ['IAMFullAccess'] },
            admin: { attached: ['IAMFullAccess'] },
        },
        roles: {
            probe: { trust: trusts('arn:aws:iam::<account>:root') },
            deployment: { trust: trusts('arn:aws:iam::<account>:root'), attached: ['IAMFullAccess'] },
        },
        accounts: {
            victim: { roles: { auditor: { trust: trusts('arn:aws:iam::<account>:root') } } },
        },
    },
    cast: { mallory, accomplice, owner, pipeline, admin },
    attack: {
        'twenty-five wrong guesses in a minute': (play) => play.burst(25, seconds(50), (index) => guess(play, mallory, index)),
    },
    evasion: {
        'one guess every sixteen seconds': {
            reason: 'A look-back of six minutes holds 23 guesses; the rule asks for 25.',
            play: (play) => play.every(seconds(16), 25, (index) => guess(play, mallory, index)),
        },
        'by root': {
            reason: 'Root has no user name, so its events are in no bucket of the threshold.',
            play: (play) => play.burst(25, seconds(50), (index) => guess(play, owner, index)),
        },
    },
    benign: {
        'twenty-five updates of a role that is not there': (play) => play.burst(25, seconds(50), () => play.as(pipeline).send(new UpdateAssumeRolePolicyCommand({
            RoleName: 'nowhere',
            PolicyDocument: JSON.stringify(trusts(`arn:aws:iam::${play.account()}:root`)),
        }), { fails: 'NoSuchEntityException' })),
        'twenty-five roles with a trust policy that names nobody': (play) => play.burst(25, seconds(50), (index) => play.as(pipeline).send(new CreateRoleCommand({
            RoleName: `tenant-${index}`,
            AssumeRolePolicyDocument: JSON.stringify(trusts(`arn:aws:iam::${play.account('victim')}:role/tenant-${index}`)),
        }), { fails: 'MalformedPolicyDocumentException' })),
        'twenty-four failures': (play) => play.burst(24, seconds(48), (index) => guess(play, pipeline, index)),
        'twenty-five failures of two users': (play) => play.burst(25, seconds(50), (index) => guess(play, index % 2 === 0 ? admin : accomplice, index)),
        'a pipeline that fails every sixteen seconds': (play) => play.every(seconds(16), 25, (index) => guess(play, pipeline, index)),
        'twenty-five updates that succeed': (play) => play.burst(25, seconds(50), () => trust(play, admin)),
    },
});
//# sourceMappingURL=iam-role-enumeration.js.map