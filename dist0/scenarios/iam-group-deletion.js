import { DeleteGroupCommand } from '@aws-sdk/client-iam';
import { awsCli, defineScenario, iamUser } from 'trailproof';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
export default defineScenario({
    title: 'An attacker deletes a group to lock people out',
    techniques: ['T1531'],
    detectedBy: ['iam-group-deleted'],
    world: {
        users: {
            mallory: { attached: ['IAMFullAccess'] },
            admin: { attached: ['IAMFullAccess'], groups: ['developers'] },
        },
        groups: { developers: {}, responders: {} },
    },
    cast: { mallory, admin },
    attack: {
        'an empty group': (play) => play.as(mallory).send(new DeleteGroupCommand({ GroupName: 'responders' })),
    },
    benign: {
        'a group that still has members': (play) => play.as(admin).send(new DeleteGroupCommand({ GroupName: 'developers' }), {
            fails: 'DeleteConflictException',
        }),
    },
});
//# sourceMappingURL=iam-group-deletion.js.map