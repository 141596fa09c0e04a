import { awsCli, CreateProfileCommand, daysAgo, defineScenario, iamUser, ListProfilesCommand, records, UpdateProfileCommand, } from 'trailproof';
import { trustsService } from './support/policies.js';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const bob = iamUser('bob', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const region = 'eu-central-1';
export default defineScenario({
    title: 'An attacker gives outside certificates a role by a Roles Anywhere profile',
    techniques: ['T1098.003'],
    detectedBy: ['rolesanywhere-profile-created'],
    world: {
        users: {
            mallory: { attached: ['AdministratorAccess'] },
            admin: { attached: ['AdministratorAccess'] },
            bob: { attached: ['ReadOnlyAccess'] },
        },
        roles: {
            'on-premises-admin': {
                trust: trustsService('rolesanywhere.amazonaws.com'),
                attached: ['AdministratorAccess'],
            },
            'on-premises-reader': {
                trust: trustsService('rolesanywhere.amazonaws.com'),
                attached: ['ReadOnlyAccess'],
            },
        },
    },
    cast: { mallory, admin, bob },
    attack: {
        'a profile for an administrator role': (play) => play.as(mallory, { region }).send(new CreateProfileCommand({
            name: 'servers',
            roleArns: [`arn:aws:iam::${play.account()}:role/on-premises-admin`],
            enabled: true,
        })),
    },
    evasion: {
        'a profile that exists gets another role': {
            reason: 'The rule reads CreateProfile; UpdateProfile gives the same access.',
            play: async (play) => {
                let profileId = '';
                await play.before(daysAgo(3), async (earlier) => {
                    const { profile } = await earlier.as(admin, { region }).send(new CreateProfileCommand({
                        name: 'servers',
                        roleArns: [`arn:aws:iam::${play.account()}:role/on-premises-reader`],
                        enabled: true,
                    }));
                    profileId = profile.profileId;
                });
                await play.as(mallory, { region }).send(new UpdateProfileCommand({
                    profileId,
                    roleArns: [`arn:aws:iam::${play.account()}:role/on-premises-admin`],
                }));
            },
        },
    },
    benign: {
        'looking at the profiles': (play) => play.as(bob, { region }).send(new ListProfilesCommand({})),
        'a profile that is denied': (play) => play.as(bob, { region }).send(new CreateProfileCommand({
            name: 'servers',
            roleArns: [`arn:aws:iam::${play.account()}:role/on-premises-reader`],
            enabled: true,
        }), { fails: 'AccessDenied' }),
        'a profile of another service': records('records/transfer-create-profile.ndjson'),
    },
});
//# sourceMappingURL=rolesanywhere-profile.js.map