import { CreateGroupCommand } from '@aws-sdk/client-iam';
import { awsCli, defineScenario, iamUser, records } from 'trailproof';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
export default defineScenario({
    title: 'An attacker makes a group to hide permissions in',
    techniques: ['T1136.003'],
    detectedBy: ['iam-group-created'],
    world: {
        users: { mallory: { attached: ['IAMFullAccess'] }, admin: { attached: ['IAMFullAccess'] } },
        groups: { developers: {} },
    },
    cast: { mallory, admin },
    attack: {
        'a new group': (play) => play.as(mallory).send(new CreateGroupCommand({ GroupName: 'support-tools' })),
    },
    benign: {
        'a group that is there already': (play) => play.as(admin).send(new CreateGroupCommand({ GroupName: 'developers' }), {
            fails: 'EntityAlreadyExistsException',
        }),
        'a group of Identity Center': {
            reason: 'Another service with the same action. Such groups give access too, and no bundled rule reads them: a gap worth naming.',
            play: records('records/identitystore-create-group.ndjson'),
        },
    },
});
//# sourceMappingURL=iam-group-creation.js.map