import { iamArn } from './arn.js';
/** An OpenID Connect issuer as IAM names it: its URL without the scheme.
 * @example issuerName('https://token.actions.githubusercontent.com') // 'token.actions.githubusercontent.com' */
export function issuerName(url) {
    return url.replace(/^https:\/\//, '');
}
/** ARN of the identity provider that an account has for an issuer. */
export function oidcProviderArn(account, url) {
    return iamArn(account, 'oidc-provider', issuerName(url));
}
//# sourceMappingURL=oidc-provider.js.map