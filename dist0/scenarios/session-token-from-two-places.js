import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { GetSessionTokenCommand } from '@aws-sdk/client-sts';
import { awsCli, boto3, browser, clientWithUserAgent, defineScenario, iamUser, minutes, roleSession, seconds, terraform, } from 'trailproof';
import { trusts } from './support/policies.js';
const office = { place: 'frankfurt-office', client: awsCli({ os: 'macos' }) };
const alice = iamUser('alice', office);
const inConsole = iamUser('alice', {
    as: 'alice-in-console',
    credential: 'console',
    mfa: true,
    place: 'frankfurt-office',
    client: browser(),
});
const operator = roleSession('operations', 'alice', { as: 'operator', ...office });
const robot = iamUser('terraform', { place: 'seattle', client: terraform() });
/** Alice's session token: her own use of it, and the same token elsewhere. */
async function sessionOf(play) {
    const phone = play.mfa('alice-phone');
    const { Credentials } = await play.as(alice).send(new GetSessionTokenCommand({
        SerialNumber: phone.serialNumber,
        TokenCode: phone.code(),
        DurationSeconds: 3600,
    }));
    return {
        atHome: play.actor('alice-session', Credentials, office),
        stolen: play.actor('thief', Credentials, {
            place: 'singapore',
            client: awsCli({ os: 'kali' }),
        }),
    };
}
/** Two services at once, so that no run of the rule sees half of it. */
const use = (play, actor) => play.burst(2, seconds(1), (index) => play
    .as(actor)
    .send(index === 0 ? new ListBucketsCommand({}) : new DescribeInstancesCommand({})));
export default defineScenario({
    title: 'A stolen session token is used beside its owner',
    techniques: ['T1078.004'],
    detectedBy: ['iam-session-token-from-many-addresses'],
    world: {
        users: {
            alice: { attached: ['ReadOnlyAccess'], loginProfile: true, mfa: 'alice-phone' },
            terraform: { attached: ['ReadOnlyAccess'] },
        },
        roles: {
            operations: { trust: trusts('arn:aws:iam::<account>:root'), attached: ['ReadOnlyAccess'] },
        },
    },
    cast: { alice, inConsole, operator, robot },
    attack: {
        'from two places within half an hour': async (play) => {
            await play.align(minutes(30));
            const { atHome, stolen } = await sessionOf(play);
            await use(play, atHome);
            await use(play, stolen);
        },
    },
    evasion: {
        'either side of the half hour': {
            reason: 'The rule counts in buckets of thirty minutes; each holds one address.',
            play: async (play) => {
                await play.align(minutes(30));
                await play.wait(minutes(28));
                const { atHome, stolen } = await sessionOf(play);
                await use(play, atHome);
                await play.align(minutes(30));
                await use(play, stolen);
            },
        },
    },
    benign: {
        'a laptop with two addresses of one network and city': async (play) => {
            await play.align(minutes(30));
            const { atHome } = await sessionOf(play);
            await use(play, atHome);
            const moved = play.actor('alice-moved', play.credentials(atHome), { ...office, address: 2 });
            await use(play, moved);
        },
        'Terraform from many addresses': async (play) => {
            await play.align(minutes(30));
            const places = ['tokyo', 'singapore', 'seattle'];
            for (const place of places) {
                const runner = play.actor(`runner-${place}`, play.credentials(robot), {
                    place,
                    client: terraform(),
                });
                await use(play, runner);
            }
        },
        'Ansible and Pulumi from many addresses': async (play) => {
            await play.align(minutes(30));
            for (const [place, userAgent] of [
                ['tokyo', 'Ansible/2.19.1 ansible-core boto3/1.40.4'],
                ['singapore', 'Pulumi/7.12.0 (https://pulumi.com) pulumi-aws/7.12.0'],
                ['seattle', 'Ansible/2.19.1 ansible-core boto3/1.40.4'],
            ]) {
                const client = clientWithUserAgent('automation', userAgent);
                await use(play, play.actor(`automation-${place}`, play.credentials(robot), { place, client }));
            }
        },
        'a script that runs inside AWS too': async (play) => {
            await play.align(minutes(30));
            const { atHome } = await sessionOf(play);
            await use(play, atHome);
            const inside = { place: 'amazon-us-east-1', client: boto3() };
            await use(play, play.actor('alice-on-an-instance', play.credentials(atHome), inside));
        },
        'a console session that moves': async (play) => {
            await play.align(minutes(30));
            await use(play, inConsole);
            const abroad = { place: 'singapore', client: browser() };
            await use(play, play.actor('alice-abroad', play.credentials(inConsole), abroad));
        },
        'a role session from two places': async (play) => {
            await play.align(minutes(30));
            await use(play, operator);
            const abroad = { place: 'singapore', client: awsCli({ os: 'macos' }) };
            await use(play, play.actor('operator-abroad', play.credentials(operator), abroad));
        },
        'two places but one service': async (play) => {
            await play.align(minutes(30));
            const { atHome, stolen } = await sessionOf(play);
            await play.as(atHome).send(new ListBucketsCommand({}));
            await play.as(stolen).send(new ListBucketsCommand({}));
        },
    },
});
//# sourceMappingURL=session-token-from-two-places.js.map