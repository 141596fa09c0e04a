import { iamArn } from '../../aws/arn.js';
import { issuerName, oidcProviderArn } from '../../aws/oidc-provider.js';
import { bornAt } from './installation.js';
import { identityCenterProvider } from './permission-sets.js';
import { samlMetadata } from '../../scenario/saml-metadata.js';
/** Makes the identity providers of an account, Identity Center's among them where it has permission sets. */
export function installProviders(installation) {
    const { account } = installation;
    const { declared, number } = account;
    const samlProviders = [...(declared.samlProviders ?? [])];
    if (declared.permissionSets !== undefined)
        samlProviders.push(identityCenterProvider(number));
    for (const name of samlProviders) {
        const arn = iamArn(number, 'saml-provider', name);
        const created = bornAt(installation, installation.chanceFor('saml-provider', name));
        account.iam.samlProviders.set(arn, {
            name,
            arn,
            created,
            tags: new Map(),
            metadata: samlMetadata(name),
        });
    }
    for (const url of declared.oidcProviders ?? []) {
        const host = issuerName(url);
        const arn = oidcProviderArn(number, url);
        const created = bornAt(installation, installation.chanceFor('oidc-provider', host));
        account.iam.oidcProviders.set(arn, {
            url: host,
            arn,
            created,
            clientIds: new Set(['sts.amazonaws.com']),
            tags: new Map(),
            thumbprints: [],
        });
    }
}
//# sourceMappingURL=install-providers.js.map