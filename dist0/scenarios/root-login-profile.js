import { CreateLoginProfileCommand, ListAccessKeysCommand } from '@aws-sdk/client-iam';
import { AssumeRootCommand } from '@aws-sdk/client-sts';
import { awsCli, browser, daysAgo, defineScenario, iamUser, root, } from 'trailproof';
const abroad = { place: 'amsterdam', client: awsCli({ os: 'kali' }) };
const mallory = iamUser('mallory', abroad);
const office = { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) };
const admin = iamUser('admin', office);
const owner = root({ as: 'owner', place: 'lisbon', client: browser() });
export default defineScenario({
    title: 'An attacker gives the root user of a member account a password',
    techniques: ['T1098.001', 'T1078.004'],
    detectedBy: ['iam-login-profile-for-root'],
    world: {
        users: {
            mallory: { attached: ['AdministratorAccess'] },
            admin: { attached: ['AdministratorAccess'] },
            carol: {},
        },
        accounts: { member: {} },
        memberAccounts: ['member'],
    },
    cast: { mallory, admin, owner },
    attack: {
        'from the management account': async (play) => {
            const { Credentials } = await play.as(mallory).send(new AssumeRootCommand({
                TargetPrincipal: play.account('member'),
                TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/IAMCreateRootUserPassword' },
            }));
            const memberRoot = play.actor('member-root', Credentials, abroad);
            await play.as(memberRoot).send(new CreateLoginProfileCommand({}));
        },
    },
    benign: {
        'an audit of what root can sign in with': async (play) => {
            const { Credentials } = await play.as(admin).send(new AssumeRootCommand({
                TargetPrincipal: play.account('member'),
                TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials' },
            }));
            const auditor = play.actor('auditor', Credentials, office);
            await play.as(auditor).send(new ListAccessKeysCommand({}));
        },
        'a user who makes an own password': (play) => play.as(admin).send(new CreateLoginProfileCommand({ Password: 'correct horse battery 1!' })),
        'a password for a root user who has one': async (play) => {
            const password = async (from) => {
                const { Credentials } = await from.as(admin).send(new AssumeRootCommand({
                    TargetPrincipal: play.account('member'),
                    TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/IAMCreateRootUserPassword' },
                }));
                return from.actor('member-root', Credentials, office);
            };
            await play.before(daysAgo(20), async (earlier) => {
                await earlier.as(await password(earlier)).send(new CreateLoginProfileCommand({}));
            });
            await play
                .as(await password(play))
                .send(new CreateLoginProfileCommand({}), { fails: 'EntityAlreadyExistsException' });
        },
        'an administrator gives a user a password': (play) => play.as(admin).send(new CreateLoginProfileCommand({
            UserName: 'carol',
            Password: 'correct horse battery 1!',
            PasswordResetRequired: true,
        })),
        'root gives a user a password': (play) => play.as(owner).send(new CreateLoginProfileCommand({
            UserName: 'carol',
            Password: 'correct horse battery 1!',
            PasswordResetRequired: true,
        })),
    },
});
//# sourceMappingURL=root-login-profile.js.map