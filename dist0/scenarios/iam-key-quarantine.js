import { AttachUserPolicyCommand, CreatePolicyCommand, DetachUserPolicyCommand, } from '@aws-sdk/client-iam';
import { awsCli, awsService, boto3, daysAgo, defineScenario, iamUser } from 'trailproof';
import { readBuckets } from './support/policies.js';
const support = awsService('support.amazonaws.com', { place: 'amazon-us-east-1', client: boto3() });
const admin = iamUser('admin', { place: 'frankfurt-office', client: awsCli({ os: 'ubuntu' }) });
const quarantine = (play, version) => play.as(support).send(new AttachUserPolicyCommand({
    UserName: 'leaked',
    PolicyArn: `arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantine${version}`,
}));
export default defineScenario({
    title: 'AWS quarantines a user whose key was found in public',
    description: 'Whom the record names when AWS attaches the policy is not known from a real sample; here it is an AWS service, and no rule reads it.',
    techniques: ['T1552', 'T1078.004'],
    detectedBy: ['iam-quarantine-policy-attached'],
    world: {
        users: {
            leaked: { attached: ['AmazonS3ReadOnlyAccess'] },
            admin: { attached: ['IAMFullAccess'] },
        },
    },
    cast: { support, admin },
    attack: {
        'the first version of the policy': (play) => quarantine(play, ''),
        'the second version': (play) => quarantine(play, 'V2'),
        'the third version': (play) => quarantine(play, 'V3'),
    },
    benign: {
        'the policy is taken off again': async (play) => {
            await play.before(daysAgo(2), (earlier) => quarantine(earlier, 'V3'));
            await play.as(admin).send(new DetachUserPolicyCommand({
                UserName: 'leaked',
                PolicyArn: 'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3',
            }));
        },
        'a user that is not there': (play) => play.as(admin).send(new AttachUserPolicyCommand({
            UserName: 'nobody',
            PolicyArn: 'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3',
        }), { fails: 'NoSuchEntityException' }),
        'another managed policy': (play) => play.as(admin).send(new AttachUserPolicyCommand({
            UserName: 'leaked',
            PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
        })),
        'a customer policy with that name in it': async (play) => {
            const { Policy } = await play.as(admin).send(new CreatePolicyCommand({
                PolicyName: 'AWSCompromisedKeyQuarantineV2',
                PolicyDocument: JSON.stringify(readBuckets),
            }));
            await play
                .as(admin)
                .send(new AttachUserPolicyCommand({ UserName: 'leaked', PolicyArn: Policy?.Arn }));
        },
    },
});
//# sourceMappingURL=iam-key-quarantine.js.map