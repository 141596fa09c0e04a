import { DescribeTrailsCommand } from '@aws-sdk/client-cloudtrail';
import { ListDistributionsCommand } from '@aws-sdk/client-cloudfront';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DescribeInstancesCommand, DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2';
import { DescribeLoadBalancersCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { GenerateCredentialReportCommand, ListRolesCommand, ListUsersCommand, } from '@aws-sdk/client-iam';
import { ListKeysCommand } from '@aws-sdk/client-kms';
import { ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { DescribeOrganizationCommand } from '@aws-sdk/client-organizations';
import { DescribeDBInstancesCommand } from '@aws-sdk/client-rds';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { GetSendQuotaCommand } from '@aws-sdk/client-ses';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { awsCli, boto3, cloudShell, defineScenario, iamUser, roleSession, seconds, } from 'trailproof';
import { trustsService } from './support/policies.js';
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) });
const scripted = iamUser('mallory', { as: 'scripted', place: 'amsterdam', client: boto3() });
const alice = iamUser('alice', { place: 'frankfurt-office', client: awsCli({ os: 'macos' }) });
const shell = iamUser('alice', {
    as: 'shell',
    credential: 'console',
    mfa: true,
    place: 'frankfurt-office',
    client: cloudShell(),
});
const looks = [
    () => new ListUsersCommand({}),
    () => new ListBucketsCommand({}),
    () => new DescribeInstancesCommand({}),
    () => new ListRolesCommand({}),
    () => new DescribeDBInstancesCommand({}),
    () => new ListFunctionsCommand({}),
    () => new DescribeTrailsCommand({}),
    () => new ListKeysCommand({}),
    () => new ListTablesCommand({}),
    () => new DescribeLoadBalancersCommand({}),
    () => new ListDistributionsCommand({}),
    () => new DescribeSecurityGroupsCommand({}),
];
const recorder = roleSession('AWSServiceRoleForConfig', 'configRecorder', {
    as: 'recorder',
    place: 'amazon-us-east-1',
    client: awsCli({ os: 'amazon-linux' }),
});
/** One look at each service that the rule knows. */
const tour = [
    () => new GenerateCredentialReportCommand({}),
    () => new DescribeInstancesCommand({}),
    () => new ListBucketsCommand({}),
    () => new DescribeDBInstancesCommand({}),
    () => new ListFunctionsCommand({}),
    () => new ListTablesCommand({}),
    () => new ListKeysCommand({}),
    () => new ListDistributionsCommand({}),
    () => new DescribeLoadBalancersCommand({}),
    () => new DescribeTrailsCommand({}),
    () => new GetCallerIdentityCommand({}),
    () => new GetSendQuotaCommand({}),
    () => new DescribeOrganizationCommand({}),
];
/** Makes the look of that number; after the last comes the first again. */
const look = (play, actor, index) => play.as(actor).send(looks[index % looks.length]());
export default defineScenario({
    title: 'An attacker finds out what an account holds, all at once',
    techniques: ['T1087.004', 'T1526', 'T1580'],
    detectedBy: ['discovery-burst-from-one-identity'],
    world: {
        users: {
            mallory: { attached: ['ReadOnlyAccess'] },
            alice: { attached: ['ReadOnlyAccess'], loginProfile: true, mfa: 'alice-phone' },
        },
        roles: {
            AWSServiceRoleForConfig: {
                path: '/aws-service-role/config.amazonaws.com/',
                trust: trustsService('config.amazonaws.com'),
                attached: ['ReadOnlyAccess'],
            },
        },
        accounts: { member: {} },
        memberAccounts: ['member'],
    },
    cast: { mallory, scripted, alice, shell, recorder },
    attack: {
        'twelve different looks in ten seconds': (play) => play.burst(looks.length, seconds(10), (index) => look(play, mallory, index)),
        'one look at each of thirteen services': async (play) => {
            await play.align(seconds(10));
            await play.burst(tour.length, seconds(9), (index) => play.as(mallory).send(tour[index]()));
        },
    },
    evasion: {
        'by a script with boto3': {
            reason: 'The rule asks for the user agent of the AWS CLI.',
            play: (play) => play.burst(looks.length, seconds(10), (index) => look(play, scripted, index)),
        },
        'one look every three seconds': {
            reason: 'No bucket of ten seconds holds more than four different actions.',
            play: (play) => play.every(seconds(3), looks.length, (index) => look(play, mallory, index)),
        },
    },
    benign: {
        'five looks in one bucket': async (play) => {
            await play.align(seconds(10));
            await play.burst(5, seconds(10), (index) => look(play, alice, index));
        },
        'six looks, three on either side of a bucket border': async (play) => {
            await play.align(seconds(10));
            await play.wait(seconds(7));
            await play.burst(6, seconds(6), (index) => look(play, alice, index));
        },
        'the same look eight times': async (play) => {
            await play.align(seconds(10));
            await play.burst(8, seconds(8), () => look(play, alice, 2));
        },
        'the recorder of AWS Config': {
            reason: 'Its role looks at everything by design. The client is the CLI here, so that only the exclusion of the role keeps the rule silent.',
            play: (play) => play.burst(looks.length, seconds(10), (index) => look(play, recorder, index)),
        },
        'the same burst from CloudShell': (play) => play.burst(looks.length, seconds(10), (index) => look(play, shell, index)),
    },
});
//# sourceMappingURL=discovery-burst.js.map