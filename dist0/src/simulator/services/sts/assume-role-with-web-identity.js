import { accountOfArn } from '../../../aws/arn.js';
import { issuerName, oidcProviderArn } from '../../../aws/oidc-provider.js';
import { requiredText } from '../../read-input.js';
import { assumeFederatedRole, ifReadable, invalidToken, roleAccount } from './federated-role.js';
import { requiredSessionName, roleResource } from './roles.js';
import { stsOperation } from './sts-operation.js';
import { readWebIdentityToken } from './web-identity-token.js';
const action = 'sts:AssumeRoleWithWebIdentity';
export const assumeRoleWithWebIdentity = stsOperation('AssumeRoleWithWebIdentity', {
    run: (input, context) => {
        const sessionName = requiredSessionName(input);
        const token = readWebIdentityToken(requiredText(input, 'WebIdentityToken'));
        const account = roleAccount(input, context, action);
        const host = issuerName(token.issuer);
        const provider = account.iam.oidcProviders.get(oidcProviderArn(account.number, token.issuer));
        if (provider === undefined) {
            throw invalidToken(`No OpenIDConnect provider found in your account for ${token.issuer}`);
        }
        if (!provider.clientIds.has(token.audience))
            throw invalidToken('Incorrect token audience');
        const assumed = assumeFederatedRole(input, context, {
            action,
            provider: provider.arn,
            sessionName,
            keys: {
                [`${host.toLowerCase()}:aud`]: token.audience,
                [`${host.toLowerCase()}:sub`]: token.subject,
            },
            webIdentityProvider: provider.arn,
        });
        return {
            ...assumed,
            SubjectFromWebIdentityToken: token.subject,
            Provider: provider.arn,
            Audience: token.audience,
        };
    },
    record: ({ input, output }) => {
        const roleArn = requiredText(input, 'RoleArn');
        return {
            ...whoAsks(input, accountOfArn(roleArn) ?? ''),
            recipientAccountId: accountOfArn(roleArn),
            ...(output === undefined ? {} : { resources: [roleResource(roleArn)] }),
        };
    },
});
function whoAsks(input, account) {
    const token = ifReadable(() => readWebIdentityToken(requiredText(input, 'WebIdentityToken')));
    if (token === undefined)
        return {};
    const provider = oidcProviderArn(account, token.issuer);
    return {
        userIdentity: {
            type: 'WebIdentityUser',
            principalId: `${provider}:${token.audience}:${token.subject}`,
            userName: token.subject,
            identityProvider: provider,
        },
    };
}
//# sourceMappingURL=assume-role-with-web-identity.js.map