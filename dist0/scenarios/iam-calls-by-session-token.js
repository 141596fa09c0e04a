import { ListAccessKeysCommand, ListUsersCommand } from '@aws-sdk/client-iam';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { awsCli, browser, clientWithUserAgent, cloudShell, daysAgo, defineScenario, iamUser, roleSession, } from 'trailproof';
import { trusts } from './support/policies.js';
import { sessionWithMfa } from './support/sessions.js';
const office = { place: 'frankfurt-office', client: awsCli({ os: 'macos' }) };
const abroad = { place: 'amsterdam', client: awsCli({ os: 'kali' }) };
const alice = iamUser('alice', office);
const bob = iamUser('bob', office);
const inConsole = iamUser('alice', {
    as: 'alice-in-console',
    credential: 'console',
    mfa: true,
    place: 'frankfurt-office',
    client: browser(),
});
const inShell = iamUser('alice', {
    as: 'alice-in-cloudshell',
    credential: 'console',
    mfa: true,
    place: 'amsterdam',
    client: cloudShell(),
});
const operator = roleSession('operations', 'alice', { as: 'operator', ...office });
export default defineScenario({
    title: 'IAM is called with the session token of a user',
    techniques: ['T1098', 'T1078.004'],
    detectedBy: ['iam-calls-with-session-token'],
    world: {
        users: {
            alice: {
                attached: ['IAMFullAccess', 'AmazonS3ReadOnlyAccess'],
                loginProfile: true,
                mfa: 'alice-phone',
            },
            bob: { mfa: 'bob-phone' },
        },
        roles: {
            operations: { trust: trusts('arn:aws:iam::<account>:root'), attached: ['IAMFullAccess'] },
        },
    },
    cast: { alice, bob, inConsole, inShell, operator },
    attack: {
        'by a session with MFA': async (play) => {
            const thief = await sessionWithMfa(play, alice, {
                as: 'thief',
                device: 'alice-phone',
                ...abroad,
            });
            await play.as(thief).send(new ListUsersCommand({}));
            await play.as(thief).send(new ListAccessKeysCommand({ UserName: 'alice' }));
        },
    },
    evasion: {
        'from CloudShell': {
            reason: 'Whoever got into the console gets credentials with the console flag, which the rule leaves out.',
            play: (play) => play.as(inShell).send(new ListUsersCommand({})),
        },
    },
    benign: {
        'the user did so the day before': async (play) => {
            await play.before(daysAgo(1), async (earlier) => {
                const session = await sessionWithMfa(earlier, alice, {
                    as: 'yesterday',
                    device: 'alice-phone',
                    ...office,
                });
                await earlier.as(session).send(new ListUsersCommand({}));
            });
            const session = await sessionWithMfa(play, alice, {
                as: 'today',
                device: 'alice-phone',
                ...office,
            });
            await play.as(session).send(new ListUsersCommand({}));
        },
        'with the long-term key': (play) => play.as(alice).send(new ListUsersCommand({})),
        'in the console': (play) => play.as(inConsole).send(new ListUsersCommand({})),
        'a console back-end on behalf of the user': async (play) => {
            const backEnd = await sessionWithMfa(play, alice, {
                as: 'back-end',
                device: 'alice-phone',
                place: 'frankfurt-office',
                client: clientWithUserAgent('console back-end', 'AWS Internal'),
            });
            await play.as(backEnd).send(new ListUsersCommand({}));
        },
        'a session that IAM refuses': async (play) => {
            const reader = await sessionWithMfa(play, bob, {
                as: 'reader',
                device: 'bob-phone',
                ...office,
            });
            await play.as(reader).send(new ListUsersCommand({}), { fails: 'AccessDenied' });
        },
        'a session that looks elsewhere': async (play) => {
            const session = await sessionWithMfa(play, alice, {
                as: 'session',
                device: 'alice-phone',
                ...office,
            });
            await play.as(session).send(new ListBucketsCommand({}));
        },
        'by a role session': (play) => play.as(operator).send(new ListUsersCommand({})),
    },
});
//# sourceMappingURL=iam-calls-by-session-token.js.map