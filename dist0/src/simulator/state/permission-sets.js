import { iamArn } from '../../aws/arn.js';
import { hexDigits } from '../../aws/ids.js';
import { chanceOf } from '../../time/chance.js';
/** The name of the role that Identity Center makes of a permission set in an account. */
export function permissionSetRole(account, permissionSet) {
    const suffix = hexDigits(16, chanceOf(account, 'permission set', permissionSet));
    return `AWSReservedSSO_${permissionSet}_${suffix}`;
}
/** The SAML provider through which Identity Center's people come into an account. */
export function identityCenterProvider(account) {
    return `AWSSSO_${hexDigits(16, chanceOf(account, 'identity center'))}_DO_NOT_DELETE`;
}
/** The roles that Identity Center keeps in an account for its permission sets, by name. */
export function permissionSetRoles(account) {
    const provider = iamArn(account.number, 'saml-provider', identityCenterProvider(account.number));
    return Object.fromEntries(Object.entries(account.declared.permissionSets ?? {}).map(([set, permissions]) => [
        permissionSetRole(account.number, set),
        {
            ...permissions,
            path: '/aws-reserved/sso.amazonaws.com/eu-central-1/',
            maxSessionDuration: 43_200,
            trust: {
                Version: '2012-10-17',
                Statement: [
                    {
                        Effect: 'Allow',
                        Principal: { Federated: provider },
                        Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'],
                        Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
                    },
                ],
            },
        },
    ]));
}
//# sourceMappingURL=permission-sets.js.map