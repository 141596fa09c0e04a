import { createHash } from 'node:crypto';
import { accountOfArn } from '../../../aws/arn.js';
import { numberOf, requiredText } from '../../read-input.js';
import { assumeFederatedRole, ifReadable, invalidToken, roleAccount } from './federated-role.js';
import { roleResource } from './roles.js';
import { readAssertion } from './saml-assertion.js';
import { stsOperation } from './sts-operation.js';
const action = 'sts:AssumeRoleWithSAML';
/** A hash of issuer, account and provider, as the API reference says. */
function nameQualifier(issuer, providerArn) {
    const account = accountOfArn(providerArn) ?? '';
    const provider = providerArn.slice(providerArn.lastIndexOf('/'));
    return createHash('sha1')
        .update(issuer + account + provider)
        .digest('base64');
}
export const assumeRoleWithSaml = stsOperation('AssumeRoleWithSAML', {
    run: (input, context) => {
        const providerArn = requiredText(input, 'PrincipalArn');
        const assertion = readAssertion(requiredText(input, 'SAMLAssertion'));
        const account = roleAccount(input, context, action);
        const provider = account.iam.samlProviders.get(providerArn);
        if (provider === undefined)
            throw invalidToken("Specified provider doesn't exist");
        if (!provider.metadata.includes(`entityID="${assertion.issuer}"`)) {
            throw invalidToken('Issuer not present in specified provider');
        }
        const assumed = assumeFederatedRole(input, context, {
            action,
            provider: providerArn,
            sessionName: assertion.sessionName,
            keys: {
                'saml:aud': assertion.audience,
                'saml:iss': assertion.issuer,
                'saml:sub': assertion.subject,
            },
        });
        return {
            ...assumed,
            Subject: assertion.subject,
            SubjectType: assertion.subjectType,
            Issuer: assertion.issuer,
            Audience: assertion.audience,
            NameQualifier: nameQualifier(assertion.issuer, providerArn),
        };
    },
    record: ({ input, output }) => {
        const roleArn = requiredText(input, 'RoleArn');
        const providerArn = requiredText(input, 'PrincipalArn');
        const accountId = accountOfArn(roleArn);
        const resources = [
            roleResource(roleArn),
            { accountId, type: 'AWS::IAM::SAMLProvider', ARN: providerArn },
        ];
        return {
            ...whoAsks(input, providerArn),
            recipientAccountId: accountId,
            ...(output === undefined ? {} : { resources }),
        };
    },
});
/** The identity and the parameters that CloudTrail writes in place of the assertion itself. */
function whoAsks(input, providerArn) {
    const assertion = ifReadable(() => readAssertion(requiredText(input, 'SAMLAssertion')));
    if (assertion === undefined)
        return {};
    const identityProvider = nameQualifier(assertion.issuer, providerArn);
    const durationSeconds = numberOf(input, 'DurationSeconds');
    return {
        userIdentity: {
            type: 'SAMLUser',
            principalId: `${identityProvider}:${assertion.subject}`,
            userName: assertion.subject,
            identityProvider,
        },
        requestParameters: {
            sAMLAssertionID: assertion.id,
            roleSessionName: assertion.sessionName,
            ...(durationSeconds === undefined ? {} : { durationSeconds }),
            roleArn: requiredText(input, 'RoleArn'),
            principalArn: providerArn,
        },
    };
}
//# sourceMappingURL=assume-role-with-saml.js.map